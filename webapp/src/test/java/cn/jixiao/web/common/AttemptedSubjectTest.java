package cn.jixiao.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptedSubjectTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/targets/7, PerformanceTarget, 7",
    "/api/v1/targets/7/submission, PerformanceTarget, 7",
    "/projects/target.xhtml?target=7, PerformanceTarget, 7",
    "/projects/target.xhtml?from=inbox&target=7, PerformanceTarget, 7",
    "/api/v1/submissions/9/approval, Submission, 9",
    "/api/v1/imports/5/store, ImportWork, 5",
    "/imports/import.xhtml?work=5, ImportWork, 5",
    "/api/v1/inbox, Request, 0",
    "/api/v1/targets/99999999999999999999, Request, 0"
  })
  void isReadFromTheAddress(String address, String kind, long id) {
    assertThat(AttemptedSubject.of(address)).isEqualTo(new Subject(kind, id));
  }
}
