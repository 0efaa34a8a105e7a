/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import java.time.Instant;

import org.claimbench.model.values.ParagraphOrigin;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One immutable state of a document’s text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Revision#getNumber <em>Number</em>}</li>
 *   <li>{@link org.claimbench.model.Revision#getReceived <em>Received</em>}</li>
 *   <li>{@link org.claimbench.model.Revision#getText <em>Text</em>}</li>
 *   <li>{@link org.claimbench.model.Revision#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.claimbench.model.Revision#getOrigins <em>Origins</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getRevision()
 * @model
 * @generated
 */
public interface Revision extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.claimbench.model.DossierPackage#getRevision_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Revision#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the desk took this text in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(Instant)
	 * @see org.claimbench.model.DossierPackage#getRevision_Received()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getReceived();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Revision#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(Instant value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words, paragraphs separated by LF; never changed once anchors point to them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.claimbench.model.DossierPackage#getRevision_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Revision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes from which the text was read; none for a text that was typed or pasted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' containment reference.
	 * @see #setOriginal(Snapshot)
	 * @see org.claimbench.model.DossierPackage#getRevision_Original()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='original'"
	 * @generated
	 */
	Snapshot getOriginal();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Revision#getOriginal <em>Original</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' containment reference.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Snapshot value);

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' attribute list.
	 * The list contents are of type {@link org.claimbench.model.values.ParagraphOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where each paragraph stands in the original, in the order of the text; never outside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origins</em>' attribute list.
	 * @see org.claimbench.model.DossierPackage#getRevision_Origins()
	 * @model unique="false" dataType="org.claimbench.model.ParagraphOrigin"
	 *        extendedMetaData="kind='element' name='origins'"
	 * @generated
	 */
	EList<ParagraphOrigin> getOrigins();

} // Revision
