package cn.jixiao.web.organizations;

import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.OrganizationService;
import java.io.Serializable;
import java.util.Comparator;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.LazyDefaultTreeNode;
import org.primefaces.model.TreeNode;

/**
 * The organizations an administrator keeps, as far as they were looked at: what stands below one is
 * loaded when it is opened.
 */
class OrganizationTree implements Serializable {

  private static final long serialVersionUID = 1L;

  /** As the database orders them. */
  private static final Comparator<OrganizationRow> ORDER =
      Comparator.comparing((OrganizationRow row) -> row.kind().name())
          .thenComparing(OrganizationRow::code);

  private final OrganizationService organizations;
  private final TreeNode<OrganizationRow> root = new DefaultTreeNode<>();
  private TreeNode<OrganizationRow> chosen;

  OrganizationTree(OrganizationService organizations) {
    this.organizations = organizations;
    for (var region : organizations.administered()) {
      root.getChildren().add(node(region));
    }
    choose(root.getChildren().get(0));
    chosen.setExpanded(true);
  }

  TreeNode<OrganizationRow> root() {
    return root;
  }

  TreeNode<OrganizationRow> chosen() {
    return chosen;
  }

  /** One is always chosen: choosing none changes nothing. */
  final void choose(TreeNode<OrganizationRow> node) {
    if (node == null) {
      return;
    }
    if (chosen != null) {
      chosen.setSelected(false);
    }
    chosen = node;
    chosen.setSelected(true);
  }

  /** Shows what was added below the chosen one, in its place. */
  void add(OrganizationRow added) {
    var below = chosen.getChildren();
    chosen.setExpanded(true);
    if (below.stream().noneMatch(n -> n.getData().organizationId() == added.organizationId())) {
      var before = below.stream().filter(n -> ORDER.compare(n.getData(), added) < 0).count();
      below.add((int) before, node(added));
    }
  }

  /** Shows the chosen one under its new name. */
  void rename(String name) {
    var row = chosen.getData();
    var renamed =
        new OrganizationRow(row.organizationId(), row.parentId(), row.kind(), row.code(), name);
    ((DefaultTreeNode<OrganizationRow>) chosen).setData(renamed);
  }

  private TreeNode<OrganizationRow> node(OrganizationRow row) {
    return new LazyDefaultTreeNode<>(
        row,
        above -> organizations.childrenOf(above.organizationId()),
        leaf -> leaf.kind().below().isEmpty());
  }
}
