package cn.jixiao.imports;

import cn.jixiao.notices.Notifier;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Hands out the files that wait to be recognised, each to one server at a time, and takes the
 * results. It acts for nobody: whose work it is stands in the work.
 */
@ApplicationScoped
@Transactional
@Retried
class RecognitionDesk {

  private static final int AT_ONCE = 10;
  private static final int ATTEMPTS = 2;

  @Inject ImportRepository works;
  @Inject Notifier notifier;
  @Inject Clock clock;

  /** A file to be recognised. */
  record Job(long workId, int attempt, SourceFile file) {}

  /** The next file that nobody is at; whoever took one and died loses it after a while. */
  Optional<Job> take() {
    for (var waiting : works.waiting(AT_ONCE)) {
      var work = works.locked(waiting.workId());
      if (work != null && work.begin(waiting.now())) {
        if (work.getAttempt() <= ATTEMPTS) {
          var file = new SourceFile(work.getFilename(), works.bytes(work.getDigest()));
          return Optional.of(new Job(work.getId(), work.getAttempt(), file));
        }
        refuse(work, Breach.of(ImportRule.RECOGNITION_FAILED, null), true);
      }
    }
    return Optional.empty();
  }

  /**
   * Takes what was recognised, unless the work was cancelled or given to somebody else meanwhile.
   *
   * @param alone whether the person went on to something else, and so is told
   */
  void finish(Job job, DetailedDocument document, boolean alone) {
    current(job)
        .ifPresent(
            work -> {
              work.ready(document, clock.instant());
              if (alone) {
                tell(
                    work,
                    ImportNotice.READY,
                    work.getFilename(),
                    work.getProjects(),
                    work.getDoubts());
              }
            });
  }

  void refuse(Job job, Breach breach, boolean alone) {
    current(job).ifPresent(work -> refuse(work, breach, alone));
  }

  /** Whether the work still waits or is being recognised. */
  boolean isUnderWay(long workId) {
    return works.find(workId).filter(work -> work.getState().isUnderWay()).isPresent();
  }

  private void refuse(ImportWork work, Breach breach, boolean alone) {
    work.refuse(breach, clock.instant());
    if (alone) {
      tell(work, ImportNotice.REFUSED, work.getFilename());
    }
  }

  private Optional<ImportWork> current(Job job) {
    return works.find(job.workId()).filter(work -> work.isInAttempt(job.attempt()));
  }

  private void tell(ImportWork work, ImportNotice notice, Object... arguments) {
    notifier.tell(work.getAccount(), notice, work.subject(), arguments);
  }
}
