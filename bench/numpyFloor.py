"""The same steps with bare numpy and scipy over BLAS: a long CSV to quotients, co-occurrence, proximity, density and complexity."""
import json, resource, sys, time

begun = time.perf_counter()
import numpy as np
import pandas as pd
import scipy.sparse as sparse
from scipy.sparse.linalg import svds

steps = {"start": time.perf_counter() - begun}


def lap(name, step):
    begun = time.perf_counter()
    result = step()
    steps[name] = time.perf_counter() - begun
    return result


def read():
    table = pd.read_csv(sys.argv[1])
    region, regions = pd.factorize(table.region)
    industry, industries = pd.factorize(table.industry)
    matrix = np.zeros((len(regions), len(industries)))
    matrix[region, industry] = table.employment
    return matrix


def complexity():
    scaled = sparse.csr_matrix(found / np.sqrt(diversity[:, None] * ubiquity[None]))
    left, values, right = svds(scaled, k=2)
    product = right[values.argmin()] / np.sqrt(ubiquity)
    region = found @ product / diversity
    sign = np.sign(np.corrcoef(region, diversity)[0, 1])
    return sign * (region - region.mean()) / region.std(), sign * (product - region.mean()) / region.std(), values.min() ** 2


matrix = lap("read", read)
quotients = lap("quotients", lambda: matrix * (matrix.sum() / matrix.sum(1)[:, None] / matrix.sum(0)[None]))
found = lap("binary", lambda: (quotients >= 1).astype(float))
diversity, ubiquity = found.sum(1), found.sum(0)
counts = lap("co-occurrence", lambda: found.T @ found)
near = lap("proximity", lambda: counts / np.maximum(ubiquity[:, None], ubiquity[None]))
density = lap("density", lambda: (found @ near) / near.sum(0) * 100)
eci, pci, second = lap("complexity", complexity)
check = [int((matrix > 0).sum()), int(found.sum()), density[-1, -1], eci[-1], second]
print(json.dumps({"steps": steps, "check": check, "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
