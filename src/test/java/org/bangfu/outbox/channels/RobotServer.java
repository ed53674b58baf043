package org.bangfu.outbox.channels;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A robot's address on this machine that remembers how it was called. */
class RobotServer implements AutoCloseable {

  /** One call. */
  record Call(String query, String idempotencyKey, String body) {
  }

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 200;
  private volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";
  private volatile String location = "";

  RobotServer() {
    this(0);
  }

  RobotServer(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.createContext("/robot/send", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/robot/send";
  }

  int port() {
    return server.getAddress().getPort();
  }

  List<Call> calls() {
    return calls;
  }

  void answer(int code, String body) {
    status = code;
    answer = body;
  }

  void redirectTo(String url) {
    status = 302;
    location = url;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(new Call(exchange.getRequestURI().getRawQuery(),
        exchange.getRequestHeaders().getFirst("Idempotency-Key"), body));
    if (!location.isEmpty()) {
      exchange.getResponseHeaders().add("Location", location);
    }
    byte[] written = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, written.length == 0 ? -1 : written.length);
    exchange.getResponseBody().write(written);
    exchange.close();
  }
}
