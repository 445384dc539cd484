package cn.jixiao.web.organizations;

import cn.jixiao.organizations.ChargeChoice;
import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.OwnCommands;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.TreeNode;

/**
 * Backs {@code /organizations/organizations.xhtml}: the tree of organizations and the one chosen in
 * it. Its people are {@link PeopleBean}'s.
 */
@Named
@ViewScoped
public class OrganizationsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganizationService organizations;
  @Inject PeopleBean people;
  @Inject OwnCommands commands;
  @Inject Notices notices;

  private OrganizationTree tree;
  private String name;
  private transient ChargeChoice charge;
  private Long division;
  private OrganizationKind newKind;
  private String newCode;
  private String newName;
  private String command;

  public void load() {
    tree = new OrganizationTree(organizations);
    show();
  }

  /** Shows the organization that was chosen in the tree. */
  public void show() {
    name = getRow().name();
    charge = organizations.chargeOf(getRow().organizationId());
    division = charge.inCharge();
    clearNew();
    people.show(getRow());
  }

  public void rename() {
    organizations.rename(getRow().organizationId(), name);
    name = name.strip();
    tree.rename(name);
    notices.now("organizations.organizations.renamed", name);
  }

  /** Puts a division in charge of the chosen organization, or none. */
  public void putInCharge() {
    organizations.putInCharge(getRow().organizationId(), division);
    notices.now("organizations.organizations.putInCharge", name);
  }

  /** Adds an organization below the chosen one. */
  @Retried
  @Transactional
  public void add() {
    var above = getRow().organizationId();
    var content = "add to " + above + " " + newKind + newCode + " " + newName;
    var id =
        commands.once(
            command, content, () -> organizations.add(above, newKind, newCode, newName).getId());
    var added = organizations.childrenOf(above).stream().filter(o -> o.organizationId() == id);
    added.forEach(tree::add);
    notices.now("organizations.organizations.added", newName.strip());
    clearNew();
  }

  private void clearNew() {
    newKind = null;
    newCode = null;
    newName = null;
    command = UUID.randomUUID().toString();
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  /** The kinds that may stand below the chosen organization. */
  public List<OrganizationKind> getKindsBelow() {
    return getRow().kind().below().stream().sorted().toList();
  }

  public OrganizationRow getRow() {
    return tree.chosen().getData();
  }

  public TreeNode<OrganizationRow> getRoot() {
    return tree.root();
  }

  public TreeNode<OrganizationRow> getChosen() {
    return tree.chosen();
  }

  public void setChosen(TreeNode<OrganizationRow> chosen) {
    tree.choose(chosen);
  }

  /** The divisions that may be in charge of the chosen organization. */
  public List<OrganizationRow> getDivisions() {
    if (charge == null) {
      charge = organizations.chargeOf(getRow().organizationId());
    }
    return charge.divisions();
  }

  public Long getDivision() {
    return division;
  }

  /** Null where nobody is in charge: every line division of the bureau is. */
  public void setDivision(Long division) {
    this.division = division;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public OrganizationKind getNewKind() {
    return newKind;
  }

  public void setNewKind(OrganizationKind newKind) {
    this.newKind = newKind;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(String newCode) {
    this.newCode = newCode;
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }
}
