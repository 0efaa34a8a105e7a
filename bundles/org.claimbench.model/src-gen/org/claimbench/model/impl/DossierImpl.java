/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.impl;

import java.time.OffsetDateTime;

import java.util.Collection;

import org.claimbench.model.Claim;
import org.claimbench.model.Comment;
import org.claimbench.model.Contact;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.Mode;
import org.claimbench.model.Party;
import org.claimbench.model.Policy;
import org.claimbench.model.Publication;
import org.claimbench.model.RatingScale;
import org.claimbench.model.Source;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getEmbargo <em>Embargo</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getJournal <em>Journal</em>}</li>
 *   <li>{@link org.claimbench.model.impl.DossierImpl#getPublications <em>Publications</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DossierImpl extends IdentifiedImpl implements Dossier {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final Mode MODE_EDEFAULT = Mode.BEFORE;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected Mode mode = MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getParties() <em>Parties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParties()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> parties;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> claims;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected RatingScale scale;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime deadline = DEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmbargo() <em>Embargo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmbargo()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime EMBARGO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmbargo() <em>Embargo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmbargo()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime embargo = EMBARGO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected Policy policy;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getJournal() <em>Journal</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJournal()
	 * @generated
	 * @ordered
	 */
	protected EList<JournalEntry> journal;

	/**
	 * The cached value of the '{@link #getPublications() <em>Publications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublications()
	 * @generated
	 * @ordered
	 */
	protected EList<Publication> publications;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DossierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DOSSIER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(Mode newMode) {
		Mode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<Document>(Document.class, this, DossierPackage.DOSSIER__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getParties() {
		if (parties == null) {
			parties = new EObjectContainmentEList<Party>(Party.class, this, DossierPackage.DOSSIER__PARTIES);
		}
		return parties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, DossierPackage.DOSSIER__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<Claim>(Claim.class, this, DossierPackage.DOSSIER__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RatingScale getScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScale(RatingScale newScale, NotificationChain msgs) {
		RatingScale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__SCALE, oldScale, newScale);
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
	public void setScale(RatingScale newScale) {
		if (newScale != scale) {
			NotificationChain msgs = null;
			if (scale != null)
				msgs = ((InternalEObject)scale).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__SCALE, null, msgs);
			if (newScale != null)
				msgs = ((InternalEObject)newScale).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__SCALE, null, msgs);
			msgs = basicSetScale(newScale, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__SCALE, newScale, newScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(OffsetDateTime newDeadline) {
		OffsetDateTime oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getEmbargo() {
		return embargo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmbargo(OffsetDateTime newEmbargo) {
		OffsetDateTime oldEmbargo = embargo;
		embargo = newEmbargo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__EMBARGO, oldEmbargo, embargo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Policy getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPolicy(Policy newPolicy, NotificationChain msgs) {
		Policy oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__POLICY, oldPolicy, newPolicy);
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
	public void setPolicy(Policy newPolicy) {
		if (newPolicy != policy) {
			NotificationChain msgs = null;
			if (policy != null)
				msgs = ((InternalEObject)policy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__POLICY, null, msgs);
			if (newPolicy != null)
				msgs = ((InternalEObject)newPolicy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__POLICY, null, msgs);
			msgs = basicSetPolicy(newPolicy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__POLICY, newPolicy, newPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<Contact>(Contact.class, this, DossierPackage.DOSSIER__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, DossierPackage.DOSSIER__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<JournalEntry> getJournal() {
		if (journal == null) {
			journal = new EObjectContainmentEList<JournalEntry>(JournalEntry.class, this, DossierPackage.DOSSIER__JOURNAL);
		}
		return journal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Publication> getPublications() {
		if (publications == null) {
			publications = new EObjectContainmentEList<Publication>(Publication.class, this, DossierPackage.DOSSIER__PUBLICATIONS);
		}
		return publications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.DOSSIER__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__PARTIES:
				return ((InternalEList<?>)getParties()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__SCALE:
				return basicSetScale(null, msgs);
			case DossierPackage.DOSSIER__POLICY:
				return basicSetPolicy(null, msgs);
			case DossierPackage.DOSSIER__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__JOURNAL:
				return ((InternalEList<?>)getJournal()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__PUBLICATIONS:
				return ((InternalEList<?>)getPublications()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.DOSSIER__TITLE:
				return getTitle();
			case DossierPackage.DOSSIER__MODE:
				return getMode();
			case DossierPackage.DOSSIER__DOCUMENTS:
				return getDocuments();
			case DossierPackage.DOSSIER__PARTIES:
				return getParties();
			case DossierPackage.DOSSIER__SOURCES:
				return getSources();
			case DossierPackage.DOSSIER__CLAIMS:
				return getClaims();
			case DossierPackage.DOSSIER__SCALE:
				return getScale();
			case DossierPackage.DOSSIER__OWNER:
				return getOwner();
			case DossierPackage.DOSSIER__DEADLINE:
				return getDeadline();
			case DossierPackage.DOSSIER__EMBARGO:
				return getEmbargo();
			case DossierPackage.DOSSIER__POLICY:
				return getPolicy();
			case DossierPackage.DOSSIER__CONTACTS:
				return getContacts();
			case DossierPackage.DOSSIER__COMMENTS:
				return getComments();
			case DossierPackage.DOSSIER__JOURNAL:
				return getJournal();
			case DossierPackage.DOSSIER__PUBLICATIONS:
				return getPublications();
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
			case DossierPackage.DOSSIER__TITLE:
				setTitle((String)newValue);
				return;
			case DossierPackage.DOSSIER__MODE:
				setMode((Mode)newValue);
				return;
			case DossierPackage.DOSSIER__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case DossierPackage.DOSSIER__PARTIES:
				getParties().clear();
				getParties().addAll((Collection<? extends Party>)newValue);
				return;
			case DossierPackage.DOSSIER__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case DossierPackage.DOSSIER__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case DossierPackage.DOSSIER__SCALE:
				setScale((RatingScale)newValue);
				return;
			case DossierPackage.DOSSIER__OWNER:
				setOwner((String)newValue);
				return;
			case DossierPackage.DOSSIER__DEADLINE:
				setDeadline((OffsetDateTime)newValue);
				return;
			case DossierPackage.DOSSIER__EMBARGO:
				setEmbargo((OffsetDateTime)newValue);
				return;
			case DossierPackage.DOSSIER__POLICY:
				setPolicy((Policy)newValue);
				return;
			case DossierPackage.DOSSIER__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
				return;
			case DossierPackage.DOSSIER__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case DossierPackage.DOSSIER__JOURNAL:
				getJournal().clear();
				getJournal().addAll((Collection<? extends JournalEntry>)newValue);
				return;
			case DossierPackage.DOSSIER__PUBLICATIONS:
				getPublications().clear();
				getPublications().addAll((Collection<? extends Publication>)newValue);
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
			case DossierPackage.DOSSIER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__DOCUMENTS:
				getDocuments().clear();
				return;
			case DossierPackage.DOSSIER__PARTIES:
				getParties().clear();
				return;
			case DossierPackage.DOSSIER__SOURCES:
				getSources().clear();
				return;
			case DossierPackage.DOSSIER__CLAIMS:
				getClaims().clear();
				return;
			case DossierPackage.DOSSIER__SCALE:
				setScale((RatingScale)null);
				return;
			case DossierPackage.DOSSIER__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__EMBARGO:
				setEmbargo(EMBARGO_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__POLICY:
				setPolicy((Policy)null);
				return;
			case DossierPackage.DOSSIER__CONTACTS:
				getContacts().clear();
				return;
			case DossierPackage.DOSSIER__COMMENTS:
				getComments().clear();
				return;
			case DossierPackage.DOSSIER__JOURNAL:
				getJournal().clear();
				return;
			case DossierPackage.DOSSIER__PUBLICATIONS:
				getPublications().clear();
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
			case DossierPackage.DOSSIER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DossierPackage.DOSSIER__MODE:
				return mode != MODE_EDEFAULT;
			case DossierPackage.DOSSIER__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case DossierPackage.DOSSIER__PARTIES:
				return parties != null && !parties.isEmpty();
			case DossierPackage.DOSSIER__SOURCES:
				return sources != null && !sources.isEmpty();
			case DossierPackage.DOSSIER__CLAIMS:
				return claims != null && !claims.isEmpty();
			case DossierPackage.DOSSIER__SCALE:
				return scale != null;
			case DossierPackage.DOSSIER__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case DossierPackage.DOSSIER__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case DossierPackage.DOSSIER__EMBARGO:
				return EMBARGO_EDEFAULT == null ? embargo != null : !EMBARGO_EDEFAULT.equals(embargo);
			case DossierPackage.DOSSIER__POLICY:
				return policy != null;
			case DossierPackage.DOSSIER__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case DossierPackage.DOSSIER__COMMENTS:
				return comments != null && !comments.isEmpty();
			case DossierPackage.DOSSIER__JOURNAL:
				return journal != null && !journal.isEmpty();
			case DossierPackage.DOSSIER__PUBLICATIONS:
				return publications != null && !publications.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", mode: ");
		result.append(mode);
		result.append(", owner: ");
		result.append(owner);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", embargo: ");
		result.append(embargo);
		result.append(')');
		return result.toString();
	}

} //DossierImpl
