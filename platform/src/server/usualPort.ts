/** The port that a server listens on where none is asked for. */
export const usualPort = 4177;
