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
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known about a number beside the number itself; two figures agree only when all of it is the same.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Figure#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.claimbench.model.Figure#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.claimbench.model.Figure#getScope <em>Scope</em>}</li>
 *   <li>{@link org.claimbench.model.Figure#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.claimbench.model.Figure#getVintage <em>Vintage</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getFigure()
 * @model
 * @generated
 */
public interface Figure extends Identified {
	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number that counts, in the words of a text, where there are several or none; with a change behind it, as in “12.66 billion, +2.9 %”, what comes of it counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(String)
	 * @see org.claimbench.model.DossierPackage#getFigure_Amount()
	 * @model
	 * @generated
	 */
	String getAmount();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Figure#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted or measured, for example deaths.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.claimbench.model.DossierPackage#getFigure_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Figure#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which area, group or kind, for example mainland China.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.claimbench.model.DossierPackage#getFigure_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Figure#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it relates to its period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.claimbench.model.Basis
	 * @see #setBasis(Basis)
	 * @see org.claimbench.model.DossierPackage#getFigure_Basis()
	 * @model
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Figure#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.claimbench.model.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Vintage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Vintage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the successive values for the same time it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vintage</em>' attribute.
	 * @see org.claimbench.model.Vintage
	 * @see #setVintage(Vintage)
	 * @see org.claimbench.model.DossierPackage#getFigure_Vintage()
	 * @model
	 * @generated
	 */
	Vintage getVintage();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Figure#getVintage <em>Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vintage</em>' attribute.
	 * @see org.claimbench.model.Vintage
	 * @see #getVintage()
	 * @generated
	 */
	void setVintage(Vintage value);

} // Figure
