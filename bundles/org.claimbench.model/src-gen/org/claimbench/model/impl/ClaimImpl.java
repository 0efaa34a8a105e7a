/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.impl;

import java.util.Collection;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Finding;
import org.claimbench.model.Party;
import org.claimbench.model.Priority;

import org.claimbench.model.values.PartialDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getRestatement <em>Restatement</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getAssertedBy <em>Asserted By</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getVia <em>Via</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getLookAgain <em>Look Again</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getInnerOf <em>Inner Of</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getSaidAt <em>Said At</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#isLegal <em>Legal</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#isPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getContradicts <em>Contradicts</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getSameCheckAs <em>Same Check As</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.claimbench.model.impl.ClaimImpl#getSuperseded <em>Superseded</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimImpl extends IdentifiedImpl implements Claim {
	/**
	 * The default value of the '{@link #getRestatement() <em>Restatement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestatement()
	 * @generated
	 * @ordered
	 */
	protected static final String RESTATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestatement() <em>Restatement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestatement()
	 * @generated
	 * @ordered
	 */
	protected String restatement = RESTATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ClaimType TYPE_EDEFAULT = ClaimType.OTHER;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ClaimType type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssertedBy() <em>Asserted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssertedBy()
	 * @generated
	 * @ordered
	 */
	protected Party assertedBy;

	/**
	 * The cached value of the '{@link #getVia() <em>Via</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> via;

	/**
	 * The default value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected PartialDate asOf = AS_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getLookAgain() <em>Look Again</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLookAgain()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate LOOK_AGAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLookAgain() <em>Look Again</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLookAgain()
	 * @generated
	 * @ordered
	 */
	protected PartialDate lookAgain = LOOK_AGAIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInnerOf() <em>Inner Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerOf()
	 * @generated
	 * @ordered
	 */
	protected Claim innerOf;

	/**
	 * The default value of the '{@link #getSaidAt() <em>Said At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidAt()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SAID_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSaidAt() <em>Said At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidAt()
	 * @generated
	 * @ordered
	 */
	protected PartialDate saidAt = SAID_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final Priority PRIORITY_EDEFAULT = Priority.NORMAL;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected Priority priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssignee() <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignee()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSIGNEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssignee() <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignee()
	 * @generated
	 * @ordered
	 */
	protected String assignee = ASSIGNEE_EDEFAULT;

	/**
	 * The default value of the '{@link #isLegal() <em>Legal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLegal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEGAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLegal() <em>Legal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLegal()
	 * @generated
	 * @ordered
	 */
	protected boolean legal = LEGAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivacy()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIVACY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivacy()
	 * @generated
	 * @ordered
	 */
	protected boolean privacy = PRIVACY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The cached value of the '{@link #getRepeats() <em>Repeats</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> repeats;

	/**
	 * The cached value of the '{@link #getContradicts() <em>Contradicts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradicts()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> contradicts;

	/**
	 * The cached value of the '{@link #getDependsOn() <em>Depends On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> dependsOn;

	/**
	 * The cached value of the '{@link #getSameCheckAs() <em>Same Check As</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameCheckAs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sameCheckAs;

	/**
	 * The cached value of the '{@link #getAnchors() <em>Anchors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchors()
	 * @generated
	 * @ordered
	 */
	protected EList<Anchor> anchors;

	/**
	 * The cached value of the '{@link #getFigure() <em>Figure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected Figure figure;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected Finding finding;

	/**
	 * The cached value of the '{@link #getSuperseded() <em>Superseded</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuperseded()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> superseded;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.CLAIM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRestatement() {
		return restatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestatement(String newRestatement) {
		String oldRestatement = restatement;
		restatement = newRestatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__RESTATEMENT, oldRestatement, restatement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClaimType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ClaimType newType) {
		ClaimType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAssertedBy() {
		return assertedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssertedBy(Party newAssertedBy) {
		Party oldAssertedBy = assertedBy;
		assertedBy = newAssertedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__ASSERTED_BY, oldAssertedBy, assertedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getVia() {
		if (via == null) {
			via = new EObjectEList<Party>(Party.class, this, DossierPackage.CLAIM__VIA);
		}
		return via;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAsOf() {
		return asOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsOf(PartialDate newAsOf) {
		PartialDate oldAsOf = asOf;
		asOf = newAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getLookAgain() {
		return lookAgain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLookAgain(PartialDate newLookAgain) {
		PartialDate oldLookAgain = lookAgain;
		lookAgain = newLookAgain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__LOOK_AGAIN, oldLookAgain, lookAgain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Claim getInnerOf() {
		return innerOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnerOf(Claim newInnerOf) {
		Claim oldInnerOf = innerOf;
		innerOf = newInnerOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__INNER_OF, oldInnerOf, innerOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSaidAt() {
		return saidAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaidAt(PartialDate newSaidAt) {
		PartialDate oldSaidAt = saidAt;
		saidAt = newSaidAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__SAID_AT, oldSaidAt, saidAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Priority getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(Priority newPriority) {
		Priority oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssignee() {
		return assignee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignee(String newAssignee) {
		String oldAssignee = assignee;
		assignee = newAssignee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__ASSIGNEE, oldAssignee, assignee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLegal() {
		return legal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegal(boolean newLegal) {
		boolean oldLegal = legal;
		legal = newLegal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__LEGAL, oldLegal, legal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrivacy() {
		return privacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivacy(boolean newPrivacy) {
		boolean oldPrivacy = privacy;
		privacy = newPrivacy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__PRIVACY, oldPrivacy, privacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.CLAIM__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getRepeats() {
		if (repeats == null) {
			repeats = new EObjectEList<Claim>(Claim.class, this, DossierPackage.CLAIM__REPEATS);
		}
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getContradicts() {
		if (contradicts == null) {
			contradicts = new EObjectEList<Claim>(Claim.class, this, DossierPackage.CLAIM__CONTRADICTS);
		}
		return contradicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getDependsOn() {
		if (dependsOn == null) {
			dependsOn = new EObjectEList<Claim>(Claim.class, this, DossierPackage.CLAIM__DEPENDS_ON);
		}
		return dependsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSameCheckAs() {
		if (sameCheckAs == null) {
			sameCheckAs = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.CLAIM__SAME_CHECK_AS);
		}
		return sameCheckAs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Anchor> getAnchors() {
		if (anchors == null) {
			anchors = new EObjectContainmentEList<Anchor>(Anchor.class, this, DossierPackage.CLAIM__ANCHORS);
		}
		return anchors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure getFigure() {
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFigure(Figure newFigure, NotificationChain msgs) {
		Figure oldFigure = figure;
		figure = newFigure;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__FIGURE, oldFigure, newFigure);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFigure(Figure newFigure) {
		if (newFigure != figure) {
			NotificationChain msgs = null;
			if (figure != null)
				msgs = ((InternalEObject)figure).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.CLAIM__FIGURE, null, msgs);
			if (newFigure != null)
				msgs = ((InternalEObject)newFigure).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.CLAIM__FIGURE, null, msgs);
			msgs = basicSetFigure(newFigure, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__FIGURE, newFigure, newFigure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.CLAIM__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFinding(Finding newFinding, NotificationChain msgs) {
		Finding oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__FINDING, oldFinding, newFinding);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(Finding newFinding) {
		if (newFinding != finding) {
			NotificationChain msgs = null;
			if (finding != null)
				msgs = ((InternalEObject)finding).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.CLAIM__FINDING, null, msgs);
			if (newFinding != null)
				msgs = ((InternalEObject)newFinding).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.CLAIM__FINDING, null, msgs);
			msgs = basicSetFinding(newFinding, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.CLAIM__FINDING, newFinding, newFinding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getSuperseded() {
		if (superseded == null) {
			superseded = new EObjectContainmentEList<Finding>(Finding.class, this, DossierPackage.CLAIM__SUPERSEDED);
		}
		return superseded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.CLAIM__ANCHORS:
				return ((InternalEList<?>)getAnchors()).basicRemove(otherEnd, msgs);
			case DossierPackage.CLAIM__FIGURE:
				return basicSetFigure(null, msgs);
			case DossierPackage.CLAIM__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.CLAIM__FINDING:
				return basicSetFinding(null, msgs);
			case DossierPackage.CLAIM__SUPERSEDED:
				return ((InternalEList<?>)getSuperseded()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.CLAIM__RESTATEMENT:
				return getRestatement();
			case DossierPackage.CLAIM__TYPE:
				return getType();
			case DossierPackage.CLAIM__ASSERTED_BY:
				return getAssertedBy();
			case DossierPackage.CLAIM__VIA:
				return getVia();
			case DossierPackage.CLAIM__AS_OF:
				return getAsOf();
			case DossierPackage.CLAIM__LOOK_AGAIN:
				return getLookAgain();
			case DossierPackage.CLAIM__INNER_OF:
				return getInnerOf();
			case DossierPackage.CLAIM__SAID_AT:
				return getSaidAt();
			case DossierPackage.CLAIM__PRIORITY:
				return getPriority();
			case DossierPackage.CLAIM__ASSIGNEE:
				return getAssignee();
			case DossierPackage.CLAIM__LEGAL:
				return isLegal();
			case DossierPackage.CLAIM__PRIVACY:
				return isPrivacy();
			case DossierPackage.CLAIM__TAGS:
				return getTags();
			case DossierPackage.CLAIM__REPEATS:
				return getRepeats();
			case DossierPackage.CLAIM__CONTRADICTS:
				return getContradicts();
			case DossierPackage.CLAIM__DEPENDS_ON:
				return getDependsOn();
			case DossierPackage.CLAIM__SAME_CHECK_AS:
				return getSameCheckAs();
			case DossierPackage.CLAIM__ANCHORS:
				return getAnchors();
			case DossierPackage.CLAIM__FIGURE:
				return getFigure();
			case DossierPackage.CLAIM__EVIDENCE:
				return getEvidence();
			case DossierPackage.CLAIM__FINDING:
				return getFinding();
			case DossierPackage.CLAIM__SUPERSEDED:
				return getSuperseded();
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
			case DossierPackage.CLAIM__RESTATEMENT:
				setRestatement((String)newValue);
				return;
			case DossierPackage.CLAIM__TYPE:
				setType((ClaimType)newValue);
				return;
			case DossierPackage.CLAIM__ASSERTED_BY:
				setAssertedBy((Party)newValue);
				return;
			case DossierPackage.CLAIM__VIA:
				getVia().clear();
				getVia().addAll((Collection<? extends Party>)newValue);
				return;
			case DossierPackage.CLAIM__AS_OF:
				setAsOf((PartialDate)newValue);
				return;
			case DossierPackage.CLAIM__LOOK_AGAIN:
				setLookAgain((PartialDate)newValue);
				return;
			case DossierPackage.CLAIM__INNER_OF:
				setInnerOf((Claim)newValue);
				return;
			case DossierPackage.CLAIM__SAID_AT:
				setSaidAt((PartialDate)newValue);
				return;
			case DossierPackage.CLAIM__PRIORITY:
				setPriority((Priority)newValue);
				return;
			case DossierPackage.CLAIM__ASSIGNEE:
				setAssignee((String)newValue);
				return;
			case DossierPackage.CLAIM__LEGAL:
				setLegal((Boolean)newValue);
				return;
			case DossierPackage.CLAIM__PRIVACY:
				setPrivacy((Boolean)newValue);
				return;
			case DossierPackage.CLAIM__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.CLAIM__REPEATS:
				getRepeats().clear();
				getRepeats().addAll((Collection<? extends Claim>)newValue);
				return;
			case DossierPackage.CLAIM__CONTRADICTS:
				getContradicts().clear();
				getContradicts().addAll((Collection<? extends Claim>)newValue);
				return;
			case DossierPackage.CLAIM__DEPENDS_ON:
				getDependsOn().clear();
				getDependsOn().addAll((Collection<? extends Claim>)newValue);
				return;
			case DossierPackage.CLAIM__SAME_CHECK_AS:
				getSameCheckAs().clear();
				getSameCheckAs().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.CLAIM__ANCHORS:
				getAnchors().clear();
				getAnchors().addAll((Collection<? extends Anchor>)newValue);
				return;
			case DossierPackage.CLAIM__FIGURE:
				setFigure((Figure)newValue);
				return;
			case DossierPackage.CLAIM__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.CLAIM__FINDING:
				setFinding((Finding)newValue);
				return;
			case DossierPackage.CLAIM__SUPERSEDED:
				getSuperseded().clear();
				getSuperseded().addAll((Collection<? extends Finding>)newValue);
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
			case DossierPackage.CLAIM__RESTATEMENT:
				setRestatement(RESTATEMENT_EDEFAULT);
				return;
			case DossierPackage.CLAIM__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DossierPackage.CLAIM__ASSERTED_BY:
				setAssertedBy((Party)null);
				return;
			case DossierPackage.CLAIM__VIA:
				getVia().clear();
				return;
			case DossierPackage.CLAIM__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case DossierPackage.CLAIM__LOOK_AGAIN:
				setLookAgain(LOOK_AGAIN_EDEFAULT);
				return;
			case DossierPackage.CLAIM__INNER_OF:
				setInnerOf((Claim)null);
				return;
			case DossierPackage.CLAIM__SAID_AT:
				setSaidAt(SAID_AT_EDEFAULT);
				return;
			case DossierPackage.CLAIM__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case DossierPackage.CLAIM__ASSIGNEE:
				setAssignee(ASSIGNEE_EDEFAULT);
				return;
			case DossierPackage.CLAIM__LEGAL:
				setLegal(LEGAL_EDEFAULT);
				return;
			case DossierPackage.CLAIM__PRIVACY:
				setPrivacy(PRIVACY_EDEFAULT);
				return;
			case DossierPackage.CLAIM__TAGS:
				getTags().clear();
				return;
			case DossierPackage.CLAIM__REPEATS:
				getRepeats().clear();
				return;
			case DossierPackage.CLAIM__CONTRADICTS:
				getContradicts().clear();
				return;
			case DossierPackage.CLAIM__DEPENDS_ON:
				getDependsOn().clear();
				return;
			case DossierPackage.CLAIM__SAME_CHECK_AS:
				getSameCheckAs().clear();
				return;
			case DossierPackage.CLAIM__ANCHORS:
				getAnchors().clear();
				return;
			case DossierPackage.CLAIM__FIGURE:
				setFigure((Figure)null);
				return;
			case DossierPackage.CLAIM__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.CLAIM__FINDING:
				setFinding((Finding)null);
				return;
			case DossierPackage.CLAIM__SUPERSEDED:
				getSuperseded().clear();
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
			case DossierPackage.CLAIM__RESTATEMENT:
				return RESTATEMENT_EDEFAULT == null ? restatement != null : !RESTATEMENT_EDEFAULT.equals(restatement);
			case DossierPackage.CLAIM__TYPE:
				return type != TYPE_EDEFAULT;
			case DossierPackage.CLAIM__ASSERTED_BY:
				return assertedBy != null;
			case DossierPackage.CLAIM__VIA:
				return via != null && !via.isEmpty();
			case DossierPackage.CLAIM__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case DossierPackage.CLAIM__LOOK_AGAIN:
				return LOOK_AGAIN_EDEFAULT == null ? lookAgain != null : !LOOK_AGAIN_EDEFAULT.equals(lookAgain);
			case DossierPackage.CLAIM__INNER_OF:
				return innerOf != null;
			case DossierPackage.CLAIM__SAID_AT:
				return SAID_AT_EDEFAULT == null ? saidAt != null : !SAID_AT_EDEFAULT.equals(saidAt);
			case DossierPackage.CLAIM__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case DossierPackage.CLAIM__ASSIGNEE:
				return ASSIGNEE_EDEFAULT == null ? assignee != null : !ASSIGNEE_EDEFAULT.equals(assignee);
			case DossierPackage.CLAIM__LEGAL:
				return legal != LEGAL_EDEFAULT;
			case DossierPackage.CLAIM__PRIVACY:
				return privacy != PRIVACY_EDEFAULT;
			case DossierPackage.CLAIM__TAGS:
				return tags != null && !tags.isEmpty();
			case DossierPackage.CLAIM__REPEATS:
				return repeats != null && !repeats.isEmpty();
			case DossierPackage.CLAIM__CONTRADICTS:
				return contradicts != null && !contradicts.isEmpty();
			case DossierPackage.CLAIM__DEPENDS_ON:
				return dependsOn != null && !dependsOn.isEmpty();
			case DossierPackage.CLAIM__SAME_CHECK_AS:
				return sameCheckAs != null && !sameCheckAs.isEmpty();
			case DossierPackage.CLAIM__ANCHORS:
				return anchors != null && !anchors.isEmpty();
			case DossierPackage.CLAIM__FIGURE:
				return figure != null;
			case DossierPackage.CLAIM__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.CLAIM__FINDING:
				return finding != null;
			case DossierPackage.CLAIM__SUPERSEDED:
				return superseded != null && !superseded.isEmpty();
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
		result.append(" (restatement: ");
		result.append(restatement);
		result.append(", type: ");
		result.append(type);
		result.append(", asOf: ");
		result.append(asOf);
		result.append(", lookAgain: ");
		result.append(lookAgain);
		result.append(", saidAt: ");
		result.append(saidAt);
		result.append(", priority: ");
		result.append(priority);
		result.append(", assignee: ");
		result.append(assignee);
		result.append(", legal: ");
		result.append(legal);
		result.append(", privacy: ");
		result.append(privacy);
		result.append(", tags: ");
		result.append(tags);
		result.append(", sameCheckAs: ");
		result.append(sameCheckAs);
		result.append(')');
		return result.toString();
	}

} //ClaimImpl
