package cn.jixiao.web.organizations;

import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.OrganizationService;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
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
  private final TreeNode<OrganizationRow> root;
  private TreeNode<OrganizationRow> chosen;

  OrganizationTree(OrganizationService organizations) {
    this.organizations = organizations;
    root = place(null);
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
  final void choose(TreeNode<OrganizationRow> place) {
    if (place == null) {
      return;
    }
    if (chosen != null) {
      chosen.setSelected(false);
    }
    chosen = place;
    chosen.setSelected(true);
  }

  /** Shows what was added below the chosen one, where it belongs. */
  void add(OrganizationRow added) {
    chosen.setExpanded(true);
    var below = chosen.getChildren();
    if (below.stream().noneMatch(n -> n.getData().organizationId() == added.organizationId())) {
      var before = below.stream().filter(n -> ORDER.compare(n.getData(), added) < 0).count();
      below.add((int) before, place(added));
    }
  }

  /** Shows the chosen one under its new name. */
  void rename(String name) {
    var row = chosen.getData();
    ((DefaultTreeNode<OrganizationRow>) chosen)
        .setData(
            new OrganizationRow(
                row.organizationId(), row.parentId(), row.kind(), row.code(), name));
  }

  private TreeNode<OrganizationRow> place(OrganizationRow row) {
    return new LazyDefaultTreeNode<>(row, this::below, OrganizationTree::isLeaf);
  }

  private List<OrganizationRow> below(OrganizationRow above) {
    return above == null
        ? organizations.administered()
        : organizations.childrenOf(above.organizationId());
  }

  private static boolean isLeaf(OrganizationRow row) {
    return row != null && row.kind().below().isEmpty();
  }
}
