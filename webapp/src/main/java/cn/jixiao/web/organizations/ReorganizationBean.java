package cn.jixiao.web.organizations;

import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.ReorganizationRow;
import cn.jixiao.organizations.ReorganizationService;
import cn.jixiao.organizations.Reorganizations;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Backs {@code /organizations/reorganization.xhtml}: how a department or unit is renamed, merged or
 * split from a day on.
 */
@Named
@ViewScoped
public class ReorganizationBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ReorganizationService service;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private long organizationId;
  private String present;
  private String name;
  private LocalDate from;
  private String successor;
  private LocalDate succeeds;
  private boolean ends;
  private transient Reorganizations found;

  public void load() {
    organizationId = Objects.requireNonNullElse(Asked.id("organization"), -1L);
    present = getOrganization().getName();
    ends = true;
  }

  public void rename() {
    service.rename(organizationId, name, from);
    notices.info("organizations.reorganization.renamed", present, from.toString(), name.strip());
    reopen();
  }

  public void succeed() {
    service.succeed(organizationId, successor, succeeds, ends);
    notices.info(
        "organizations.reorganization.succeeded", present, succeeds.toString(), successor.strip());
    reopen();
  }

  private void reopen() {
    pages.open(
        Address.of("/organizations/reorganization.xhtml").with("organization", organizationId));
  }

  private Reorganizations found() {
    if (found == null) {
      found = service.of(organizationId);
    }
    return found;
  }

  public Organization getOrganization() {
    return found().organization();
  }

  public List<ReorganizationRow> getSuccessions() {
    return found().successions();
  }

  /** Whether it is of a kind that is merged and split. */
  public boolean isSucceedable() {
    return getOrganization().isReorganized();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(String successor) {
    this.successor = successor;
  }

  public LocalDate getSucceeds() {
    return succeeds;
  }

  public void setSucceeds(LocalDate succeeds) {
    this.succeeds = succeeds;
  }

  public boolean isEnds() {
    return ends;
  }

  public void setEnds(boolean ends) {
    this.ends = ends;
  }
}
