package cn.jixiao.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first part of a township's text for a year, to be imported: 601001-2026.txt. */
record DemonstrationText(Path file) {

  static List<DemonstrationText> in(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .sorted()
          .map(DemonstrationText::new)
          .toList();
    }
  }

  String name() {
    return file.getFileName().toString();
  }

  String organization() {
    return name().substring(0, 6);
  }

  String year() {
    return name().substring(7, 11);
  }
}
