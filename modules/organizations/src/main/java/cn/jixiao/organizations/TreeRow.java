package cn.jixiao.organizations;

import java.io.Serializable;

/**
 * A row of a list of organizations that is to be taken into the tree.
 *
 * @param number the row as a person counts it in their file
 * @param kind null where it says nothing that is one
 * @param parentCode null for where a code of that kind belongs
 */
public record TreeRow(
    int number, OrganizationKind kind, String code, String name, String parentCode)
    implements Serializable {}
