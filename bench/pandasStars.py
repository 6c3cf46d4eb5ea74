"""What an analyst would write: read the long table, location quotients, the place of each in its industry by three measures, three stars, the ten best of each industry. Prints peak memory as JSON."""
import json, resource, sys
import pandas as pd

table = pd.read_csv(sys.argv[1])
region = table.groupby("region")["employment"].transform("sum")
industry = table.groupby("industry")["employment"].transform("sum")
table["lq"] = table["employment"] * table["employment"].sum() / (region * industry)
table["focus"] = table["employment"] / region
table["size"] = table["employment"] / industry
places = {measure: table.groupby("industry")[measure].rank(pct=True) for measure in ("lq", "focus", "size")}
table["stars"] = (table["lq"] >= 1.5).astype(int) + (places["size"] >= 0.9) + (places["focus"] >= 0.9)
best = table.sort_values(["industry", "stars", "lq"], ascending=[True, False, False]).groupby("industry").head(10)
print(json.dumps({"best": len(best), "stars": int(table["stars"].sum()), "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
