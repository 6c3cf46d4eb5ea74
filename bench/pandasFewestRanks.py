"""The least that gives stars: read the long table, location quotients, one rank by industry and one over all, three stars. Prints peak memory as JSON."""
import json, resource, sys
import pandas as pd

table = pd.read_csv(sys.argv[1])
region = table.groupby("region")["employment"].transform("sum")
industry = table.groupby("industry")["employment"].transform("sum")
total = table["employment"].sum()
table["lq"] = table["employment"] * total / (region * industry)
table["focus"] = table["employment"] / region
table["size_rank"] = table.groupby("industry")["employment"].rank(ascending=False, method="min")
table["n"] = table.groupby("industry")["employment"].transform("size")
table["focus_rank"] = table["focus"].rank(ascending=False, method="min")
table["stars"] = (table["size_rank"] <= table["n"] // 10).astype(int) + (table["lq"] >= 2) + (table["focus_rank"] <= len(table) // 10)
print(json.dumps({"stars": int(table["stars"].sum()), "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
