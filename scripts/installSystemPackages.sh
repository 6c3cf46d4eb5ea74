#!/bin/sh
# Installs what the journeys need beyond npm: Chromium. On Debian and its kin, as root; elsewhere it says what to install.
set -eu

if [ -n "${CHROMIUM_PATH:-}" ] && [ -x "$CHROMIUM_PATH" ]; then exit 0; fi
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null; then exit 0; fi
done

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo 'Install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to where it is.' >&2
  exit 1
fi
echo 'Installing Chromium (once) …' >&2
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >&2
apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >&2
