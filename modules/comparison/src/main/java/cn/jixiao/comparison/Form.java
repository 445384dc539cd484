package cn.jixiao.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one version says: the cells of its head and the rows of its tables. */
record Form(Row head, Map<Table, List<Row>> tables) {

  Form {
    tables = new EnumMap<>(tables);
  }

  List<Row> rows(Table table) {
    return tables.get(table);
  }
}
