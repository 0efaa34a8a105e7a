/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.impl;

import java.time.Instant;
import java.time.OffsetDateTime;

import java.util.Collection;

import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Party;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ContactImpl#getAnswered <em>Answered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContactImpl extends IdentifiedImpl implements Contact {
	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Party party;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> claims;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final Channel CHANNEL_EDEFAULT = Channel.EMAIL;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ASKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsked() <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsked()
	 * @generated
	 * @ordered
	 */
	protected Instant asked = ASKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final ContactOutcome OUTCOME_EDEFAULT = ContactOutcome.WAITING;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected ContactOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswered() <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswered()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ANSWERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswered() <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswered()
	 * @generated
	 * @ordered
	 */
	protected Instant answered = ANSWERED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.CONTACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		Party oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectEList<Claim>(Claim.class, this, DossierPackage.CONTACT__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAsked() {
		return asked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsked(Instant newAsked) {
		Instant oldAsked = asked;
		asked = newAsked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__ASKED, oldAsked, asked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(OffsetDateTime newUntil) {
		OffsetDateTime oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(ContactOutcome newOutcome) {
		ContactOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAnswered() {
		return answered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswered(Instant newAnswered) {
		Instant oldAnswered = answered;
		answered = newAnswered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CONTACT__ANSWERED, oldAnswered, answered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.CONTACT__PARTY:
				return getParty();
			case DossierPackage.CONTACT__CLAIMS:
				return getClaims();
			case DossierPackage.CONTACT__CHANNEL:
				return getChannel();
			case DossierPackage.CONTACT__QUESTION:
				return getQuestion();
			case DossierPackage.CONTACT__ASKED:
				return getAsked();
			case DossierPackage.CONTACT__BY:
				return getBy();
			case DossierPackage.CONTACT__UNTIL:
				return getUntil();
			case DossierPackage.CONTACT__OUTCOME:
				return getOutcome();
			case DossierPackage.CONTACT__ANSWER:
				return getAnswer();
			case DossierPackage.CONTACT__ANSWERED:
				return getAnswered();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.CONTACT__PARTY:
				setParty((Party)newValue);
				return;
			case DossierPackage.CONTACT__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case DossierPackage.CONTACT__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case DossierPackage.CONTACT__QUESTION:
				setQuestion((String)newValue);
				return;
			case DossierPackage.CONTACT__ASKED:
				setAsked((Instant)newValue);
				return;
			case DossierPackage.CONTACT__BY:
				setBy((String)newValue);
				return;
			case DossierPackage.CONTACT__UNTIL:
				setUntil((OffsetDateTime)newValue);
				return;
			case DossierPackage.CONTACT__OUTCOME:
				setOutcome((ContactOutcome)newValue);
				return;
			case DossierPackage.CONTACT__ANSWER:
				setAnswer((String)newValue);
				return;
			case DossierPackage.CONTACT__ANSWERED:
				setAnswered((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DossierPackage.CONTACT__PARTY:
				setParty((Party)null);
				return;
			case DossierPackage.CONTACT__CLAIMS:
				getClaims().clear();
				return;
			case DossierPackage.CONTACT__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case DossierPackage.CONTACT__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case DossierPackage.CONTACT__ASKED:
				setAsked(ASKED_EDEFAULT);
				return;
			case DossierPackage.CONTACT__BY:
				setBy(BY_EDEFAULT);
				return;
			case DossierPackage.CONTACT__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case DossierPackage.CONTACT__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case DossierPackage.CONTACT__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case DossierPackage.CONTACT__ANSWERED:
				setAnswered(ANSWERED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DossierPackage.CONTACT__PARTY:
				return party != null;
			case DossierPackage.CONTACT__CLAIMS:
				return claims != null && !claims.isEmpty();
			case DossierPackage.CONTACT__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case DossierPackage.CONTACT__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case DossierPackage.CONTACT__ASKED:
				return ASKED_EDEFAULT == null ? asked != null : !ASKED_EDEFAULT.equals(asked);
			case DossierPackage.CONTACT__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case DossierPackage.CONTACT__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case DossierPackage.CONTACT__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case DossierPackage.CONTACT__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case DossierPackage.CONTACT__ANSWERED:
				return ANSWERED_EDEFAULT == null ? answered != null : !ANSWERED_EDEFAULT.equals(answered);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (channel: ");
		result.append(channel);
		result.append(", question: ");
		result.append(question);
		result.append(", asked: ");
		result.append(asked);
		result.append(", by: ");
		result.append(by);
		result.append(", until: ");
		result.append(until);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", answer: ");
		result.append(answer);
		result.append(", answered: ");
		result.append(answered);
		result.append(')');
		return result.toString();
	}

} //ContactImpl
