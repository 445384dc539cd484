package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import java.math.BigDecimal;

/**
 * Where one recognised value stands in the document, and how sure we are of it.
 *
 * @param field its path in the shape of the API: {@code projects[0].indicators[3].value}
 * @param confidence above 0 and up to 1, with two decimals; below 0.70 a note says what is doubtful
 */
public record FieldSource(String field, Place place, BigDecimal confidence) {}
