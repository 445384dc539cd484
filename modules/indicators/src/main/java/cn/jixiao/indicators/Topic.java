package cn.jixiao.indicators;

/**
 * What money is spent on, as far as several projects of different units have it in common: roads,
 * sanitation, conscription. Which there are and by which words they are told stands in a {@link
 * TopicDictionary}.
 *
 * @param code its name in the code and in data: {@code roads}
 * @param name what people call it: 道路
 */
public record Topic(String code, String name) {}
