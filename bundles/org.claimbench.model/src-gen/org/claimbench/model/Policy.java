/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The desk’s rules for a dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Policy#getName <em>Name</em>}</li>
 *   <li>{@link org.claimbench.model.Policy#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.claimbench.model.Policy#isFourEyes <em>Four Eyes</em>}</li>
 *   <li>{@link org.claimbench.model.Policy#getIndependentOrigins <em>Independent Origins</em>}</li>
 *   <li>{@link org.claimbench.model.Policy#isContacts <em>Contacts</em>}</li>
 *   <li>{@link org.claimbench.model.Policy#isCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.claimbench.model.Policy#getRequired <em>Required</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getPolicy()
 * @model
 * @generated
 */
public interface Policy extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the desk calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.claimbench.model.DossierPackage#getPolicy_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Policy#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people have to sign off a claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' attribute.
	 * @see #setApprovals(int)
	 * @see org.claimbench.model.DossierPackage#getPolicy_Approvals()
	 * @model
	 * @generated
	 */
	int getApprovals();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Policy#getApprovals <em>Approvals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approvals</em>' attribute.
	 * @see #getApprovals()
	 * @generated
	 */
	void setApprovals(int value);

	/**
	 * Returns the value of the '<em><b>Four Eyes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the one who wrote the finding must not be the one who signs it off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Four Eyes</em>' attribute.
	 * @see #setFourEyes(boolean)
	 * @see org.claimbench.model.DossierPackage#getPolicy_FourEyes()
	 * @model
	 * @generated
	 */
	boolean isFourEyes();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Policy#isFourEyes <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Four Eyes</em>' attribute.
	 * @see #isFourEyes()
	 * @generated
	 */
	void setFourEyes(boolean value);

	/**
	 * Returns the value of the '<em><b>Independent Origins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On how many origins a finding has to rest; sources that derive from one another are one origin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Independent Origins</em>' attribute.
	 * @see #setIndependentOrigins(int)
	 * @see org.claimbench.model.DossierPackage#getPolicy_IndependentOrigins()
	 * @model
	 * @generated
	 */
	int getIndependentOrigins();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Policy#getIndependentOrigins <em>Independent Origins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Independent Origins</em>' attribute.
	 * @see #getIndependentOrigins()
	 * @generated
	 */
	void setIndependentOrigins(int value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether those concerned have to be asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' attribute.
	 * @see #setContacts(boolean)
	 * @see org.claimbench.model.DossierPackage#getPolicy_Contacts()
	 * @model
	 * @generated
	 */
	boolean isContacts();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Policy#isContacts <em>Contacts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contacts</em>' attribute.
	 * @see #isContacts()
	 * @generated
	 */
	void setContacts(boolean value);

	/**
	 * Returns the value of the '<em><b>Coverage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every sentence and item has to be looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage</em>' attribute.
	 * @see #setCoverage(boolean)
	 * @see org.claimbench.model.DossierPackage#getPolicy_Coverage()
	 * @model
	 * @generated
	 */
	boolean isCoverage();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Policy#isCoverage <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coverage</em>' attribute.
	 * @see #isCoverage()
	 * @generated
	 */
	void setCoverage(boolean value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute list.
	 * The list contents are of type {@link org.claimbench.model.RequiredField}.
	 * The literals are from the enumeration {@link org.claimbench.model.RequiredField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fields that must be filled in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute list.
	 * @see org.claimbench.model.RequiredField
	 * @see org.claimbench.model.DossierPackage#getPolicy_Required()
	 * @model extendedMetaData="kind='element' name='required'"
	 * @generated
	 */
	EList<RequiredField> getRequired();

} // Policy
