package cn.jixiao.web.organizations;

import cn.jixiao.organizations.OpenWork;
import cn.jixiao.organizations.Parting.Successor;
import cn.jixiao.web.common.UnitChoice;
import java.io.Serializable;
import java.util.Optional;

/** Work that hangs on a person alone, and who is chosen to take it over. */
public class PartingRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final OpenWork work;
  private String typed;

  PartingRow(OpenWork work) {
    this.work = work;
  }

  Optional<Successor> successor() {
    return Optional.ofNullable(UnitChoice.code(typed))
        .map(account -> new Successor(work.role(), work.placeId(), account));
  }

  public OpenWork getWork() {
    return work;
  }

  public String getSuccessor() {
    return typed;
  }

  public void setSuccessor(String successor) {
    typed = successor;
  }
}
