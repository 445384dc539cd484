package cn.jixiao.web.projects;

import cn.jixiao.indicators.IndicatorFrame;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.List;

/** The indicator tree as a list to choose from. */
final class CategoryChoice {

  private CategoryChoice() {}

  /** A category that a document calls otherwise than the frame stays as it was written. */
  static List<SelectItem> of(IndicatorFrame frame, IndicatorRow row) {
    var choices = new ArrayList<SelectItem>();
    var known = false;
    for (var first : frame.firstLevel()) {
      var below = frame.below(first);
      var items = new SelectItem[below.size()];
      for (var i = 0; i < items.length; i++) {
        var choice = IndicatorRow.choice(below.get(i));
        known |= choice.equals(row.getCategory());
        items[i] = new SelectItem(choice, below.get(i).label());
      }
      choices.add(new SelectItemGroup(first.label(), null, false, items));
    }
    if (!known && row.getCategory() != null) {
      choices.add(0, new SelectItem(row.getCategory(), row.getLabel()));
    }
    return choices;
  }
}
