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
import java.time.OffsetDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody concerned who was asked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Contact#getParty <em>Party</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getUntil <em>Until</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.claimbench.model.Contact#getAnswered <em>Answered</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getContact()
 * @model
 * @generated
 */
public interface Contact extends Identified {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.claimbench.model.DossierPackage#getContact_Party()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' reference list.
	 * The list contents are of type {@link org.claimbench.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About which claims.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' reference list.
	 * @see org.claimbench.model.DossierPackage#getContact_Claims()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.claimbench.model.Channel
	 * @see #setChannel(Channel)
	 * @see org.claimbench.model.DossierPackage#getContact_Channel()
	 * @model
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.claimbench.model.Channel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.claimbench.model.DossierPackage#getContact_Question()
	 * @model extendedMetaData="kind='element' name='question'"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked</em>' attribute.
	 * @see #setAsked(Instant)
	 * @see org.claimbench.model.DossierPackage#getContact_Asked()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getAsked();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getAsked <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked</em>' attribute.
	 * @see #getAsked()
	 * @generated
	 */
	void setAsked(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.claimbench.model.DossierPackage#getContact_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when an answer was asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(OffsetDateTime)
	 * @see org.claimbench.model.DossierPackage#getContact_Until()
	 * @model dataType="org.claimbench.model.OffsetDateTime"
	 * @generated
	 */
	OffsetDateTime getUntil();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.ContactOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.claimbench.model.ContactOutcome
	 * @see #setOutcome(ContactOutcome)
	 * @see org.claimbench.model.DossierPackage#getContact_Outcome()
	 * @model
	 * @generated
	 */
	ContactOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.claimbench.model.ContactOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(ContactOutcome value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.claimbench.model.DossierPackage#getContact_Answer()
	 * @model extendedMetaData="kind='element' name='answer'"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it came back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered</em>' attribute.
	 * @see #setAnswered(Instant)
	 * @see org.claimbench.model.DossierPackage#getContact_Answered()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getAnswered();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Contact#getAnswered <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered</em>' attribute.
	 * @see #getAnswered()
	 * @generated
	 */
	void setAnswered(Instant value);

} // Contact
