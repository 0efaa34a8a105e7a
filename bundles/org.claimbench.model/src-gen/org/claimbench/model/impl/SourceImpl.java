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

import org.claimbench.model.DossierPackage;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;

import org.claimbench.model.values.PartialDate;

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
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getDataAsOf <em>Data As Of</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#isPrimary <em>Primary</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getDerivedFrom <em>Derived From</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getCorrected <em>Corrected</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getArchivedUrl <em>Archived Url</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getRecord <em>Record</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#isProtected <em>Protected</em>}</li>
 *   <li>{@link org.claimbench.model.impl.SourceImpl#getSnapshots <em>Snapshots</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends IdentifiedImpl implements Source {
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
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected PartialDate published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataAsOf() <em>Data As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DATA_AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataAsOf() <em>Data As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataAsOf()
	 * @generated
	 * @ordered
	 */
	protected PartialDate dataAsOf = DATA_AS_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrimary() <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrimary()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIMARY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrimary() <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrimary()
	 * @generated
	 * @ordered
	 */
	protected boolean primary = PRIMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected static final Reliability RELIABILITY_EDEFAULT = Reliability.UNGRADED;

	/**
	 * The cached value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected Reliability reliability = RELIABILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDerivedFrom() <em>Derived From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivedFrom()
	 * @generated
	 * @ordered
	 */
	protected Source derivedFrom;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SourceKind KIND_EDEFAULT = SourceKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrected() <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrected()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate CORRECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrected() <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrected()
	 * @generated
	 * @ordered
	 */
	protected PartialDate corrected = CORRECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchivedUrl() <em>Archived Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchivedUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHIVED_URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchivedUrl() <em>Archived Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchivedUrl()
	 * @generated
	 * @ordered
	 */
	protected String archivedUrl = ARCHIVED_URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecord() <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecord()
	 * @generated
	 * @ordered
	 */
	protected static final RecordStatus RECORD_EDEFAULT = RecordStatus.ON_THE_RECORD;

	/**
	 * The cached value of the '{@link #getRecord() <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecord()
	 * @generated
	 * @ordered
	 */
	protected RecordStatus record = RECORD_EDEFAULT;

	/**
	 * The default value of the '{@link #isProtected() <em>Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProtected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROTECTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProtected() <em>Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProtected()
	 * @generated
	 * @ordered
	 */
	protected boolean protected_ = PROTECTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSnapshots() <em>Snapshots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshots()
	 * @generated
	 * @ordered
	 */
	protected EList<Snapshot> snapshots;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.SOURCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(PartialDate newPublished) {
		PartialDate oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDataAsOf() {
		return dataAsOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataAsOf(PartialDate newDataAsOf) {
		PartialDate oldDataAsOf = dataAsOf;
		dataAsOf = newDataAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__DATA_AS_OF, oldDataAsOf, dataAsOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrimary() {
		return primary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimary(boolean newPrimary) {
		boolean oldPrimary = primary;
		primary = newPrimary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__PRIMARY, oldPrimary, primary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reliability getReliability() {
		return reliability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliability(Reliability newReliability) {
		Reliability oldReliability = reliability;
		reliability = newReliability == null ? RELIABILITY_EDEFAULT : newReliability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__RELIABILITY, oldReliability, reliability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getDerivedFrom() {
		return derivedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDerivedFrom(Source newDerivedFrom) {
		Source oldDerivedFrom = derivedFrom;
		derivedFrom = newDerivedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__DERIVED_FROM, oldDerivedFrom, derivedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SourceKind newKind) {
		SourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getCorrected() {
		return corrected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrected(PartialDate newCorrected) {
		PartialDate oldCorrected = corrected;
		corrected = newCorrected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__CORRECTED, oldCorrected, corrected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchivedUrl() {
		return archivedUrl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchivedUrl(String newArchivedUrl) {
		String oldArchivedUrl = archivedUrl;
		archivedUrl = newArchivedUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__ARCHIVED_URL, oldArchivedUrl, archivedUrl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordStatus getRecord() {
		return record;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecord(RecordStatus newRecord) {
		RecordStatus oldRecord = record;
		record = newRecord == null ? RECORD_EDEFAULT : newRecord;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__RECORD, oldRecord, record));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProtected() {
		return protected_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtected(boolean newProtected) {
		boolean oldProtected = protected_;
		protected_ = newProtected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SOURCE__PROTECTED, oldProtected, protected_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Snapshot> getSnapshots() {
		if (snapshots == null) {
			snapshots = new EObjectContainmentEList<Snapshot>(Snapshot.class, this, DossierPackage.SOURCE__SNAPSHOTS);
		}
		return snapshots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.SOURCE__SNAPSHOTS:
				return ((InternalEList<?>)getSnapshots()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.SOURCE__TITLE:
				return getTitle();
			case DossierPackage.SOURCE__PUBLISHER:
				return getPublisher();
			case DossierPackage.SOURCE__URL:
				return getUrl();
			case DossierPackage.SOURCE__PUBLISHED:
				return getPublished();
			case DossierPackage.SOURCE__DATA_AS_OF:
				return getDataAsOf();
			case DossierPackage.SOURCE__PRIMARY:
				return isPrimary();
			case DossierPackage.SOURCE__RELIABILITY:
				return getReliability();
			case DossierPackage.SOURCE__DERIVED_FROM:
				return getDerivedFrom();
			case DossierPackage.SOURCE__KIND:
				return getKind();
			case DossierPackage.SOURCE__CORRECTED:
				return getCorrected();
			case DossierPackage.SOURCE__ARCHIVED_URL:
				return getArchivedUrl();
			case DossierPackage.SOURCE__RECORD:
				return getRecord();
			case DossierPackage.SOURCE__PROTECTED:
				return isProtected();
			case DossierPackage.SOURCE__SNAPSHOTS:
				return getSnapshots();
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
			case DossierPackage.SOURCE__TITLE:
				setTitle((String)newValue);
				return;
			case DossierPackage.SOURCE__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case DossierPackage.SOURCE__URL:
				setUrl((String)newValue);
				return;
			case DossierPackage.SOURCE__PUBLISHED:
				setPublished((PartialDate)newValue);
				return;
			case DossierPackage.SOURCE__DATA_AS_OF:
				setDataAsOf((PartialDate)newValue);
				return;
			case DossierPackage.SOURCE__PRIMARY:
				setPrimary((Boolean)newValue);
				return;
			case DossierPackage.SOURCE__RELIABILITY:
				setReliability((Reliability)newValue);
				return;
			case DossierPackage.SOURCE__DERIVED_FROM:
				setDerivedFrom((Source)newValue);
				return;
			case DossierPackage.SOURCE__KIND:
				setKind((SourceKind)newValue);
				return;
			case DossierPackage.SOURCE__CORRECTED:
				setCorrected((PartialDate)newValue);
				return;
			case DossierPackage.SOURCE__ARCHIVED_URL:
				setArchivedUrl((String)newValue);
				return;
			case DossierPackage.SOURCE__RECORD:
				setRecord((RecordStatus)newValue);
				return;
			case DossierPackage.SOURCE__PROTECTED:
				setProtected((Boolean)newValue);
				return;
			case DossierPackage.SOURCE__SNAPSHOTS:
				getSnapshots().clear();
				getSnapshots().addAll((Collection<? extends Snapshot>)newValue);
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
			case DossierPackage.SOURCE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DossierPackage.SOURCE__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case DossierPackage.SOURCE__URL:
				setUrl(URL_EDEFAULT);
				return;
			case DossierPackage.SOURCE__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case DossierPackage.SOURCE__DATA_AS_OF:
				setDataAsOf(DATA_AS_OF_EDEFAULT);
				return;
			case DossierPackage.SOURCE__PRIMARY:
				setPrimary(PRIMARY_EDEFAULT);
				return;
			case DossierPackage.SOURCE__RELIABILITY:
				setReliability(RELIABILITY_EDEFAULT);
				return;
			case DossierPackage.SOURCE__DERIVED_FROM:
				setDerivedFrom((Source)null);
				return;
			case DossierPackage.SOURCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DossierPackage.SOURCE__CORRECTED:
				setCorrected(CORRECTED_EDEFAULT);
				return;
			case DossierPackage.SOURCE__ARCHIVED_URL:
				setArchivedUrl(ARCHIVED_URL_EDEFAULT);
				return;
			case DossierPackage.SOURCE__RECORD:
				setRecord(RECORD_EDEFAULT);
				return;
			case DossierPackage.SOURCE__PROTECTED:
				setProtected(PROTECTED_EDEFAULT);
				return;
			case DossierPackage.SOURCE__SNAPSHOTS:
				getSnapshots().clear();
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
			case DossierPackage.SOURCE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DossierPackage.SOURCE__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case DossierPackage.SOURCE__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case DossierPackage.SOURCE__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case DossierPackage.SOURCE__DATA_AS_OF:
				return DATA_AS_OF_EDEFAULT == null ? dataAsOf != null : !DATA_AS_OF_EDEFAULT.equals(dataAsOf);
			case DossierPackage.SOURCE__PRIMARY:
				return primary != PRIMARY_EDEFAULT;
			case DossierPackage.SOURCE__RELIABILITY:
				return reliability != RELIABILITY_EDEFAULT;
			case DossierPackage.SOURCE__DERIVED_FROM:
				return derivedFrom != null;
			case DossierPackage.SOURCE__KIND:
				return kind != KIND_EDEFAULT;
			case DossierPackage.SOURCE__CORRECTED:
				return CORRECTED_EDEFAULT == null ? corrected != null : !CORRECTED_EDEFAULT.equals(corrected);
			case DossierPackage.SOURCE__ARCHIVED_URL:
				return ARCHIVED_URL_EDEFAULT == null ? archivedUrl != null : !ARCHIVED_URL_EDEFAULT.equals(archivedUrl);
			case DossierPackage.SOURCE__RECORD:
				return record != RECORD_EDEFAULT;
			case DossierPackage.SOURCE__PROTECTED:
				return protected_ != PROTECTED_EDEFAULT;
			case DossierPackage.SOURCE__SNAPSHOTS:
				return snapshots != null && !snapshots.isEmpty();
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
		result.append(", publisher: ");
		result.append(publisher);
		result.append(", url: ");
		result.append(url);
		result.append(", published: ");
		result.append(published);
		result.append(", dataAsOf: ");
		result.append(dataAsOf);
		result.append(", primary: ");
		result.append(primary);
		result.append(", reliability: ");
		result.append(reliability);
		result.append(", kind: ");
		result.append(kind);
		result.append(", corrected: ");
		result.append(corrected);
		result.append(", archivedUrl: ");
		result.append(archivedUrl);
		result.append(", record: ");
		result.append(record);
		result.append(", protected: ");
		result.append(protected_);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
