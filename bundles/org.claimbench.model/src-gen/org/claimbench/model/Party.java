/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person, organisation, group or unnamed person of the story.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Party#getName <em>Name</em>}</li>
 *   <li>{@link org.claimbench.model.Party#getKind <em>Kind</em>}</li>
 *   <li>{@link org.claimbench.model.Party#isOfDesk <em>Of Desk</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getParty()
 * @model
 * @generated
 */
public interface Party extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is to be printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.claimbench.model.DossierPackage#getParty_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Party#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.PartyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.PartyKind
	 * @see #setKind(PartyKind)
	 * @see org.claimbench.model.DossierPackage#getParty_Kind()
	 * @model
	 * @generated
	 */
	PartyKind getKind();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Party#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.PartyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PartyKind value);

	/**
	 * Returns the value of the '<em><b>Of Desk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this is one of us, not somebody in the story.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of Desk</em>' attribute.
	 * @see #setOfDesk(boolean)
	 * @see org.claimbench.model.DossierPackage#getParty_OfDesk()
	 * @model
	 * @generated
	 */
	boolean isOfDesk();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Party#isOfDesk <em>Of Desk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of Desk</em>' attribute.
	 * @see #isOfDesk()
	 * @generated
	 */
	void setOfDesk(boolean value);

} // Party
