package cn.jixiao.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free and taken ports of this machine. */
final class Ports {

  private Ports() {}

  static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void requireFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.setReuseAddress(true);
    } catch (IOException | IllegalArgumentException e) {
      throw new Trouble(
          "端口 " + port + " 不能用（已被占用或无权使用）：请用 -Djixiao.http.port= 指定另一个端口。",
          "Port "
              + port
              + " cannot be used (taken or forbidden): name another with"
              + " -Djixiao.http.port=.",
          e);
    }
  }
}
