package cn.jixiao.documents;

import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.formats.Place;

/**
 * One difference between a paper and the record, and where in the paper it stands.
 *
 * @param place for what the paper left out, where its row or its project stands
 */
public record PaperDifference(FieldDifference difference, Place place) {}
