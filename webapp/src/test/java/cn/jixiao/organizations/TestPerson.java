package cn.jixiao.organizations;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * The person as whom a test inside the server acts. It goes into the WAR with the test and stands
 * in for whoever would be logged in; until it becomes somebody it holds no role at all.
 */
@Alternative
@Priority(1)
@RequestScoped
public class TestPerson extends CurrentUser {

  private String account = "nobody";

  /** From now on, within this test method, everything happens on behalf of this account. */
  public void become(String somebody) {
    account = somebody;
    refresh();
  }

  @Override
  public String account() {
    return account;
  }

  @Override
  void enter(String entering) {
    become(entering);
  }
}
