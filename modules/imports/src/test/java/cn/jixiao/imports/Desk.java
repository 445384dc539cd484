package cn.jixiao.imports;

import cn.jixiao.notices.Notifier;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Role;
import cn.jixiao.projects.Register;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Two districts whose clerks import files, without database and threads: files "are" what the test
 * says a reader makes of them, and whoever is told something is written down.
 */
final class Desk {

  final Districts districts = new Districts();
  final Register register = new Register(districts);
  final KeptWorks works = new KeptWorks();
  final RecordedEvents events = new RecordedEvents();
  final List<String> told = new ArrayList<>();
  final List<Runnable> queue = new ArrayList<>();
  final CurrentUser clerk = districts.login(Role.DECLARANT, districts.township);
  Recognition recognition = recognition();

  /** What the reader makes of the next files. */
  DetailedDocument paper = Papers.of(Papers.road(), Papers.lamps());

  RuntimeException failure;
  Clock clock = Clock.systemUTC();
  private int files;

  Desk() {
    events.whenever(DocumentReceived.class, received -> recognition.on(received));
  }

  /** A file of the clerk's, recognised, for the township and 2026. */
  long received() {
    return received(paper);
  }

  long received(DetailedDocument content) {
    paper = content;
    var id = as(clerk).receive(freshFile(), "云溪镇.docx", "485001", 2026);
    workOff();
    return id;
  }

  byte[] freshFile() {
    return ("file " + files++).getBytes(StandardCharsets.UTF_8);
  }

  /** The server is gone, and with it whatever it meant to do; another one comes. */
  void restart() {
    queue.clear();
    recognition = recognition();
  }

  /** What the background has to do is done. */
  void workOff() {
    while (!queue.isEmpty()) {
      queue.remove(0).run();
    }
  }

  int version(long workId) {
    return works.get(workId).getVersion();
  }

  ImportService as(CurrentUser user) {
    var desk = new ImportDesk();
    desk.works = works;
    desk.drafting = register.drafting(user, events);
    desk.projects = register.projects(user, events);
    desk.departmentTargets = register.departmentTargets(user, events);
    desk.ids = districts.ids;
    var service = new ImportService();
    service.works = works;
    service.tray = tray(user, desk);
    service.desk = desk;
    service.recognition = recognition;
    service.projects = register.projects(user, events);
    service.organizations = districts.organizationService(user, events);
    service.user = user;
    service.clock = clock;
    service.events = events;
    return service;
  }

  private Tray tray(CurrentUser user, ImportDesk desk) {
    var tray = new Tray();
    tray.works = works;
    tray.desk = desk;
    tray.organizations = districts.organizationService(user, events);
    tray.ids = districts.ids;
    tray.user = user;
    tray.clock = clock;
    return tray;
  }

  private Recognition recognition() {
    var desk = new RecognitionDesk();
    desk.works = works;
    desk.clock = Clock.systemUTC();
    desk.notifier =
        new Notifier() {
          @Override
          public void tell(String account, Enum<?> kind, Subject subject, Object... arguments) {
            told.add(account + " " + kind + " " + List.of(arguments));
          }
        };
    var recognition =
        new Recognition() {
          @Override
          Executor executor() {
            return queue::add;
          }
        };
    recognition.desk = desk;
    recognition.reader =
        new DocumentReader() {
          @Override
          public DetailedDocument readInDetail(byte[] file, String filename) {
            if (failure != null) {
              throw failure;
            }
            return paper;
          }
        };
    return recognition;
  }

  /** From now on the reader refuses, or breaks down. */
  void fail(RuntimeException with) {
    failure = with;
  }

  static RuleViolation notADocument() {
    return new RuleViolation(ImportRule.NO_SOURCE, "甲.zip");
  }
}
