package cn.jixiao.projects;

import java.util.List;

/**
 * The template of measures that counts in a region and year.
 *
 * @param version of the one that was written for just this region and year; null where the one in
 *     force is another region's or an earlier year's
 */
public record TemplateInForce(
    String regionName, int year, Integer version, List<TemplateMeasure> measures) {

  TemplateInForce(String regionCode, String regionName, int year, MeasureTemplate closest) {
    this(
        regionName,
        year,
        closest.isOf(regionCode, year) ? (Integer) closest.getVersion() : null,
        closest.measures());
  }

  public boolean own() {
    return version != null;
  }
}
