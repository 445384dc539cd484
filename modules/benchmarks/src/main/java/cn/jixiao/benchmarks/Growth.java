package cn.jixiao.benchmarks;

import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.writing.DocumentFormat;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How time and memory grow with a department's projects: bytes allocated in one pass, and the
 * smallest of a few heaps in which a fresh JVM does it at all.
 */
final class Growth {

  private static final List<Integer> SIZES = List.of(100, 200, 300, 400, 500);
  private static final List<Integer> HEAPS_IN_MB = List.of(16, 24, 32, 48, 64, 96, 128, 256, 512);
  private static final List<DocumentFormat> FORMATS =
      List.of(DocumentFormat.DOCX, DocumentFormat.XLSX);
  private static final int PASSES = 7;

  private Growth() {}

  /** One pass in a small heap: writes a department of that size and reads it again. */
  public static void main(String[] arguments) {
    var format = DocumentFormat.valueOf(arguments[0]);
    var projects = Integer.parseInt(arguments[1]);
    var read = read(Documents.written(projects, format), format);
    if (read != projects) {
      throw new IllegalStateException(read + " of " + projects + " projects read");
    }
  }

  static void print() throws IOException, InterruptedException {
    System.out.printf(
        "%n%-6s %8s %10s %10s %14s %14s %10s%n",
        "", "projects", "write ms", "read ms", "write kB each", "read kB each", "heap MB");
    for (var format : FORMATS) {
      for (var projects : SIZES) {
        print(format, projects);
      }
    }
  }

  private static void print(DocumentFormat format, int projects)
      throws IOException, InterruptedException {
    var department = Documents.department(projects);
    var file = Documents.write(department, format);
    var write = best(() -> Documents.write(department, format));
    var read = best(() -> read(file, format));
    System.out.printf(
        "%-6s %8d %10.0f %10.0f %14d %14d %10s%n",
        "." + format.extension(),
        projects,
        write.milliseconds(),
        read.milliseconds(),
        write.bytes() / 1024 / projects,
        read.bytes() / 1024 / projects,
        smallestHeap(format, projects));
  }

  private static int read(byte[] file, DocumentFormat format) {
    return new DocumentReader().read(file, "a." + format.extension()).projects().size();
  }

  private record Cost(double milliseconds, long bytes) {}

  private static Cost best(Runnable work) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var best = new Cost(Double.MAX_VALUE, 0);
    for (var pass = 0; pass < PASSES; pass++) {
      var bytes = threads.getCurrentThreadAllocatedBytes();
      var start = System.nanoTime();
      work.run();
      var milliseconds = (System.nanoTime() - start) / 1e6;
      if (milliseconds < best.milliseconds()) {
        best = new Cost(milliseconds, threads.getCurrentThreadAllocatedBytes() - bytes);
      }
    }
    return best;
  }

  private static String smallestHeap(DocumentFormat format, int projects)
      throws IOException, InterruptedException {
    for (var megabytes : HEAPS_IN_MB) {
      var process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-Xmx" + megabytes + "m",
                  "-Dfile.encoding=UTF-8",
                  "-classpath",
                  System.getProperty("java.class.path"),
                  Growth.class.getName(),
                  format.name(),
                  String.valueOf(projects))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() == 0) {
        return "≤ " + megabytes;
      }
    }
    return "> " + HEAPS_IN_MB.get(HEAPS_IN_MB.size() - 1);
  }
}
