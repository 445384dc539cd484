package cn.jixiao.workflow;

import cn.jixiao.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who follows what as a list, for tests. */
class InMemoryFollows extends FollowRepository {

  final List<Follow> all = new ArrayList<>();

  @Override
  void add(Follow follow) {
    all.add(follow);
  }

  @Override
  void remove(Follow follow) {
    all.remove(follow);
  }

  @Override
  Optional<Follow> find(String account, Subject subject) {
    return all.stream().filter(follow -> follow.isOf(account, subject)).findFirst();
  }
}
