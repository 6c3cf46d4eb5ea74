/** Names by which published tables are known to call the column of a code, in lower case with `_` for blanks and hyphens. */
export const wellKnownColumns: Readonly<
  Record<'region' | 'industry' | 'year' | 'low' | 'high' | 'flag', readonly string[]>
> = {
  region:
    words(`region region_code region_id geo geo_code geo_id geography geoid nuts nuts_id nuts_code nuts1 nuts2 nuts3 fips area_fips
    county_fips state_fips fips_code cbsa cbsa_code msa msa_code state state_code county county_code municipality province
    territory area area_code ref_area location country country_code land`),
  industry:
    words(`industry industry_code industry_id nace nace_code nace_r1 nace_r2 nace_rev2 naics naics_code naics2002 naics2007 naics2012
    naics2017 naics2022 isic isic_code isic3 isic4 activity activity_code economic_activity sector sector_code category category_code branch
    cluster cluster_code sic sic_code wz08 wz2008`),
  year: words('year time time_period period ref_year reference_year ref_period'),
  low: words('low lower lower_bound value_low'),
  high: words('high upper upper_bound value_high'),
  flag: words('flag flags obs_flag obs_status conf_status status footnote footnotes'),
};

const byMeasure: Readonly<Record<string, readonly string[]>> = {
  employment: words(
    'employment emp empl employed employees persons_employed employed_persons jobs workers workforce headcount v16110',
  ),
  wages: words('wages wage_bill total_wages payroll annual_payroll v13320'),
  establishments: words('establishments establishment est estab estabs local_units units plants v11210'),
};

const anyMeasure = words('value values obs_value val');

/** Names that the column of a measure goes by: the measure's own first, then those that say no more than that it is a figure. */
export function measureColumns(measure: string): {
  readonly own: readonly string[];
  readonly general: readonly string[];
} {
  const own = measure.toLowerCase();
  return { own: byMeasure[own] ?? [own], general: anyMeasure };
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
