package cn.jixiao.imports;

import cn.jixiao.imports.RecognitionDesk.Job;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Recognises received files in the background, on a few lanes of each server. The works in the
 * database are the queue: what one server leaves unfinished, the next one that is woken takes up.
 */
@ApplicationScoped
class Recognition {

  private static final System.Logger LOG = System.getLogger(Recognition.class.getName());

  @Inject RecognitionDesk desk;
  @Inject DocumentReader reader;
  @Resource ManagedExecutorService executor;

  private final Semaphore lanes = new Semaphore(ImportLimits.ofEnvironment().lanes());

  /** The works that somebody waits for at this moment. */
  private final Map<Long, CountDownLatch> awaited = new ConcurrentHashMap<>();

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentReceived received) {
    wake();
  }

  /** Sees to it that somebody works off what waits. */
  void wake() {
    if (lanes.tryAcquire()) {
      executor().execute(this::workOff);
    }
  }

  /** Waits for the end of a work, if that is near. */
  void await(long workId, Duration patience) {
    var end = awaited.computeIfAbsent(workId, id -> new CountDownLatch(1));
    try {
      if (desk.isUnderWay(workId)) {
        wake();
        end.await(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      awaited.remove(workId);
    }
  }

  /** Reads a file while its person waits. */
  DetailedDocument read(byte[] file, String filename) {
    return reader.readInDetail(file, filename);
  }

  Executor executor() {
    return executor;
  }

  private void workOff() {
    try {
      for (var job = desk.take(); job.isPresent(); job = desk.take()) {
        recognize(job.get());
      }
    } finally {
      lanes.release();
    }
  }

  private void recognize(Job job) {
    try {
      var document = read(job.file().bytes(), job.file().filename());
      desk.finish(job, document, isAlone(job));
    } catch (RuleViolation refused) {
      desk.refuse(job, refused.breaches().get(0), isAlone(job));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.ERROR, "Work " + job.workId() + " could not be recognised", e);
      desk.refuse(job, Breach.of(ImportRule.RECOGNITION_FAILED, null), isAlone(job));
    } finally {
      Optional.ofNullable(awaited.get(job.workId())).ifPresent(CountDownLatch::countDown);
    }
  }

  private boolean isAlone(Job job) {
    return !awaited.containsKey(job.workId());
  }
}
