package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.InboxAddress;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.InboxService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Backs {@code /workflow/bulk.xhtml}: several papers are decided on with one reason, after a look
 * at what they are, and what became of each is told.
 */
@Named
@ViewScoped
public class BulkBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is shown at once is chosen from a page of the inbox. */
  private static final int MOST = 100;

  @Inject InboxService inbox;
  @Inject BulkDesk desk;

  private final ArrayList<Long> ids = new ArrayList<>();
  private Address back;
  private String command;
  private String comment;
  private ArrayList<BulkOutcome> outcomes;
  private transient List<InboxRow> rows;

  @PostConstruct
  void begin() {
    command = UUID.randomUUID().toString();
  }

  public void load() {
    back = InboxAddress.carried();
    Asked.ids("ids").stream().limit(MOST).forEach(ids::add);
  }

  public void approve() {
    outcomes = new ArrayList<>(desk.approve(command, getRows(), comment));
  }

  public void giveBack() {
    outcomes = new ArrayList<>(desk.giveBack(command, getRows(), comment));
  }

  /** What this person can act on of what was chosen. */
  public List<InboxRow> getRows() {
    if (rows == null) {
      rows = inbox.among(ids);
    }
    return rows;
  }

  /** How many of the chosen ones are somebody else's by now. */
  public int getMissing() {
    return ids.size() - getRows().size();
  }

  public BigDecimal getSum() {
    return getRows().stream()
        .map(InboxRow::amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** In how much of all of them there is something to look into. */
  public int getDoubts() {
    return getRows().stream().mapToInt(InboxRow::doubts).sum();
  }

  public boolean isDone() {
    return outcomes != null;
  }

  public List<BulkOutcome> getOutcomes() {
    return outcomes;
  }

  public long getDecided() {
    return outcomes.stream().filter(it -> it.refusal() == null).count();
  }

  /** The page of the inbox from which the person came. */
  public Address getBack() {
    return back;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
