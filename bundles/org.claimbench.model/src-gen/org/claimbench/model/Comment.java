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

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark on a claim, evidence, a finding or some words. Replies are flat: each names the remark it answers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Comment#getOn <em>On</em>}</li>
 *   <li>{@link org.claimbench.model.Comment#getWords <em>Words</em>}</li>
 *   <li>{@link org.claimbench.model.Comment#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.claimbench.model.Comment#getInReplyTo <em>In Reply To</em>}</li>
 *   <li>{@link org.claimbench.model.Comment#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.Comment#getAt <em>At</em>}</li>
 *   <li>{@link org.claimbench.model.Comment#isResolved <em>Resolved</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getComment()
 * @model
 * @generated
 */
public interface Comment extends Identified {
	/**
	 * Returns the value of the '<em><b>On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about; none means the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' reference.
	 * @see #setOn(Identified)
	 * @see org.claimbench.model.DossierPackage#getComment_On()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Identified getOn();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Comment#getOn <em>On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' reference.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(Identified value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.claimbench.model.DossierPackage#getComment_Words()
	 * @model extendedMetaData="kind='element' name='words'"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Comment#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getComment_Anchors()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='anchors'"
	 * @generated
	 */
	EList<Anchor> getAnchors();

	/**
	 * Returns the value of the '<em><b>In Reply To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remark that it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Reply To</em>' reference.
	 * @see #setInReplyTo(Comment)
	 * @see org.claimbench.model.DossierPackage#getComment_InReplyTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Comment getInReplyTo();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Comment#getInReplyTo <em>In Reply To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Reply To</em>' reference.
	 * @see #getInReplyTo()
	 * @generated
	 */
	void setInReplyTo(Comment value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who says it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.claimbench.model.DossierPackage#getComment_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Comment#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.claimbench.model.DossierPackage#getComment_At()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Comment#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved</em>' attribute.
	 * @see #setResolved(boolean)
	 * @see org.claimbench.model.DossierPackage#getComment_Resolved()
	 * @model
	 * @generated
	 */
	boolean isResolved();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Comment#isResolved <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' attribute.
	 * @see #isResolved()
	 * @generated
	 */
	void setResolved(boolean value);

} // Comment
