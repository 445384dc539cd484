package cn.jixiao.benchmarks;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.recognition.Drafts;
import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.DocumentWriter;
import cn.jixiao.writing.FormLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents that are measured: published sample 001 where it lies beside the work tree, else
 * one of the same size, and departments of any number of projects, written from seeded drafts.
 */
final class Documents {

  private static final String SAMPLE = "shared/samples/001";
  private static final int PROJECTS_OF_SAMPLE = 8;
  private static final DepartmentDraft NO_PART_ONE =
      new DepartmentDraft(null, List.of(), List.of());

  private Documents() {}

  /** Whether the published sample is measured. */
  static boolean isPublished() {
    return sample(".docx") != null;
  }

  static byte[] published(String ending, DocumentFormat otherwise) {
    var file = sample(ending);
    return file == null ? written(PROJECTS_OF_SAMPLE, otherwise) : bytes(file);
  }

  static byte[] written(int projects, DocumentFormat format) {
    return write(department(projects), format);
  }

  static byte[] write(DepartmentText text, DocumentFormat format) {
    return new DocumentWriter().write(text, FormLayout.STANDARD, format);
  }

  /** The published department, read by us, to be written again. */
  static DepartmentText published() {
    var file = sample(".docx");
    return file == null
        ? department(PROJECTS_OF_SAMPLE)
        : department(new DocumentReader().read(bytes(file), "001.docx").projects());
  }

  static DepartmentText department(int projects) {
    var targets = new ArrayList<TargetDraft>();
    for (var seed = 1; targets.size() < projects; seed++) {
      targets.addAll(new Drafts(seed).targets());
    }
    return department(targets.subList(0, projects));
  }

  private static DepartmentText department(List<TargetDraft> targets) {
    var texts = targets.stream().map(it -> new DepartmentText.TargetText(it, true, null)).toList();
    var unit = new DepartmentText.UnitText("601001", "云溪镇人民政府本级", NO_PART_ONE, texts);
    return new DepartmentText("青澜区", "601", "云溪镇", 2027, List.of(unit));
  }

  private static Path sample(String ending) {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve(SAMPLE + ending))) {
      folder = folder.getParent();
    }
    return folder == null ? null : folder.resolve(SAMPLE + ending);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
