package cn.jixiao.web.indicators;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.LibraryEntry;
import cn.jixiao.indicators.Topic;
import cn.jixiao.indicators.TopicDictionary;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the library's topics and categories are told, and chosen from. */
@Named
@ApplicationScoped
public class LibraryWords {

  @Inject Words words;

  /** The topic as people call it; one that is known no more by its code. */
  public String topic(String code) {
    return LibraryEntry.GENERAL.equals(code)
        ? words.get("indicators.library.general")
        : TopicDictionary.curated().topic(code).map(Topic::name).orElse(code);
  }

  /** All topics, and before them what fits any. */
  public List<SelectItem> getTopics() {
    var items = new ArrayList<SelectItem>();
    items.add(new SelectItem(LibraryEntry.GENERAL, topic(LibraryEntry.GENERAL)));
    TopicDictionary.curated()
        .topics()
        .forEach(topic -> items.add(new SelectItem(topic.code(), topic.name())));
    return items;
  }

  /** All categories of the second level below those of the first. */
  public List<SelectItem> getCategories() {
    return Arrays.stream(IndicatorCategory.values())
        .filter(category -> category.parent() == null)
        .map(LibraryWords::below)
        .toList();
  }

  private static SelectItem below(IndicatorCategory first) {
    var items =
        Arrays.stream(IndicatorCategory.values())
            .filter(category -> category.parent() == first)
            .map(category -> new SelectItem(category, category.label()))
            .toArray(SelectItem[]::new);
    return new SelectItemGroup(first.label(), null, false, items);
  }
}
