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
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a mark finds its words again: quote, context and position (W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Anchor#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.claimbench.model.Anchor#getStart <em>Start</em>}</li>
 *   <li>{@link org.claimbench.model.Anchor#getEnd <em>End</em>}</li>
 *   <li>{@link org.claimbench.model.Anchor#getExact <em>Exact</em>}</li>
 *   <li>{@link org.claimbench.model.Anchor#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.claimbench.model.Anchor#getSuffix <em>Suffix</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getAnchor()
 * @model
 * @generated
 */
public interface Anchor extends Identified {
	/**
	 * Returns the value of the '<em><b>Revision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text in which the position counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' reference.
	 * @see #setRevision(Revision)
	 * @see org.claimbench.model.DossierPackage#getAnchor_Revision()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Revision getRevision();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Anchor#getRevision <em>Revision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' reference.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(Revision value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First UTF-16 unit of the words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.claimbench.model.DossierPackage#getAnchor_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Anchor#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First UTF-16 unit after the words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.claimbench.model.DossierPackage#getAnchor_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Anchor#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words themselves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact</em>' attribute.
	 * @see #setExact(String)
	 * @see org.claimbench.model.DossierPackage#getAnchor_Exact()
	 * @model extendedMetaData="kind='element' name='exact'"
	 * @generated
	 */
	String getExact();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Anchor#getExact <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact</em>' attribute.
	 * @see #getExact()
	 * @generated
	 */
	void setExact(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 UTF-16 units before them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.claimbench.model.DossierPackage#getAnchor_Prefix()
	 * @model extendedMetaData="kind='element' name='prefix'"
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Anchor#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 UTF-16 units after them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.claimbench.model.DossierPackage#getAnchor_Suffix()
	 * @model extendedMetaData="kind='element' name='suffix'"
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Anchor#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

} // Anchor
