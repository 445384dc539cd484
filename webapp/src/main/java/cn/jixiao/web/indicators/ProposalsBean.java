package cn.jixiao.web.indicators;

import cn.jixiao.indicators.Direction;
import cn.jixiao.indicators.EntryState;
import cn.jixiao.indicators.LibraryRow;
import cn.jixiao.indicators.LibraryService;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.PageOpener;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Backs {@code /indicators/proposals.xhtml}: what was proposed for the library and is not in it,
 * with the form for one more; the performance division decides here.
 */
@Named
@ViewScoped
public class ProposalsBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/indicators/proposals.xhtml";

  @Inject LibraryService library;
  @Inject OwnCommands commands;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private final ProposalForm form = new ProposalForm();
  private final Map<Long, String> comments = new HashMap<>();
  private String command = UUID.randomUUID().toString();
  private List<LibraryRow> rows = List.of();

  public void load() {
    rows = library.proposals();
  }

  @Retried
  @Transactional
  public void propose() {
    var draft = form.draft();
    commands.once(command, draft.toString(), () -> library.propose(draft).getId());
    done("indicators.proposals.proposed", draft.name());
  }

  public void approve(LibraryRow row) {
    library.approve(row.entryId(), comments.get(row.entryId()));
    done("indicators.proposals.approved", row.name());
  }

  public void decline(LibraryRow row) {
    library.decline(row.entryId(), comments.get(row.entryId()));
    done("indicators.proposals.declined", row.name());
  }

  private void done(String key, String name) {
    notices.info(key, name);
    pages.open(Address.of(PAGE));
  }

  public boolean isProposer() {
    return library.mayPropose();
  }

  public boolean isDecidable(LibraryRow row) {
    return row.state() == EntryState.PROPOSED && library.mayDecide();
  }

  public List<LibraryRow> getRows() {
    return rows;
  }

  public Map<Long, String> getComments() {
    return comments;
  }

  public ProposalForm getForm() {
    return form;
  }

  public Direction[] getDirections() {
    return Direction.values();
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }
}
