package cn.jixiao.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One run at a time from one clone: two would share one data folder. Ends with the process. */
final class RunLock {

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  static RunLock take(Path file) {
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new Trouble(
            "系统已经从这个目录启动：请先停止它（在它的窗口按 Ctrl-C）。",
            "The system already runs from this folder: stop it first (Ctrl-C in its window).");
      }
      return new RunLock(channel);
    } catch (IOException e) {
      throw new Trouble(
          "无法写入 " + file + "：请检查权限和磁盘空间。",
          "Cannot write " + file + ": check its permissions and the free space.",
          e);
    }
  }

  boolean isHeld() {
    return channel.isOpen();
  }
}
