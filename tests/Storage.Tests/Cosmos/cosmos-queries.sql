AccountIndex, customers:
  SELECT VALUE {"accountId": root["accountId"], "role": root["role"], "isErased": root["isErased"], "name": root["name"], "normalizedEmail": root["normalizedEmail"], "phone": root["phone"], "createdAt": root["createdAt"], "totalOrders": root["figures"]["totalOrders"], "totalRevenue": root["figures"]["totalRevenue"]} FROM root WHERE (root["type"] = "account") -- all partitions
AnniversaryIndex, customers:
  SELECT TOP 500 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 0))) ORDER BY root["accountId"] ASC -- all partitions
AnniversaryIndex, customers:
  SELECT TOP 500 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 7))) ORDER BY root["accountId"] ASC -- all partitions
AnniversaryIndex, marketing:
  SELECT VALUE root FROM root WHERE (root["type"] = "calendarEntry")
ApiKeyService, keys:
  SELECT VALUE root FROM root WHERE (root["type"] = "apiKey")
AutomationConditionEvaluator, customers:
  SELECT TOP 1 VALUE root["orderId"] FROM root WHERE ((root["type"] = "order") AND ((root["createdAt"] >= "<time>") AND (root["status"] != "cancelled")))
AutomationService, marketing:
  (count) SELECT VALUE root FROM root WHERE (((root["type"] = "ruleLog") AND (root["executedAt"] >= "<time>")) AND (root["executedAt"] <= "<time>"))
AutomationService, marketing:
  SELECT VALUE root FROM root WHERE (((root["type"] = "ruleLog") AND (root["executedAt"] >= "<time>")) AND (root["executedAt"] <= "<time>")) ORDER BY root["executedAt"] DESC OFFSET 3 LIMIT 3
AutomationService, marketing:
  SELECT VALUE root FROM root WHERE (root["type"] = "rule")
AutomationTriggers, marketing:
  SELECT VALUE root FROM root WHERE (root["type"] = "rule")
AvailableCouponsQuery, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "coupon") AND ((((root["isActive"] AND (root["startsAt"] <= "<time>")) AND (root["endsAt"] >= "<time>")) AND (((NOT IS_DEFINED(root["customerId"])) OR (root["customerId"] = null)) OR (root["customerId"] = 7))) AND (((NOT IS_DEFINED(root["usageLimit"])) OR (root["usageLimit"] = null)) OR (root["usedCount"] < root["usageLimit"])))) -- all partitions
CampaignQueries, marketing:
  (count) SELECT VALUE root FROM root WHERE (((root["type"] = "campaign") AND (root["channel"] IN ("email"))) AND (root["status"] = "sent")) -- all partitions
CampaignQueries, marketing:
  SELECT VALUE root FROM root WHERE (((root["type"] = "campaign") AND (root["channel"] IN ("email"))) AND (root["status"] = "sent")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
CampaignQueries, marketing:
  SELECT VALUE root["counts"] FROM root WHERE ((root["type"] = "campaign") AND (root["channel"] = "email")) -- all partitions
CampaignReports, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "skipped"))
CampaignReports, marketing:
  SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "skipped")) ORDER BY root["customerId"] ASC OFFSET 3 LIMIT 3
CampaignSender, marketing:
  SELECT TOP 101 VALUE root FROM root WHERE (((root["type"] = "campaignSend") AND (root["page"] = 0)) AND ((root["outcome"] = "pending") OR (root["outcome"] = "claimed")))
CampaignSender, marketing:
  SELECT TOP 101 VALUE root FROM root WHERE (((root["type"] = "campaignSend") AND (root["page"] >= 1)) AND ((root["outcome"] = "pending") OR (root["outcome"] = "claimed")))
CampaignService, marketing:
  SELECT VALUE root FROM root WHERE ((root["type"] = "campaign") AND ((root["status"] = "sending") OR ((root["status"] = "scheduled") AND (root["scheduleAt"] <= "<time>")))) -- all partitions
CampaignStatistics, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["deliveredAt"] != null))
CampaignStatistics, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "claimed"))
CampaignStatistics, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "failed"))
CampaignStatistics, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "pending"))
CampaignStatistics, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "sent"))
CampaignStatistics, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "skipped"))
CampaignStatistics, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "unknown"))
CashOnDeliveryLimits, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "cash-orders") AND (root["refused"] > 0)) -- all partitions
CashOnDeliveryLimits, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "cash-orders") AND (root["refused"] > 0)) ORDER BY root["refusedAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
CatalogIndexUpdater, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "product") -- all partitions
CatalogIndexUpdater, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "variant") -- all partitions
CatalogService, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "variant")
CouponAdminService, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "coupon") AND (root["isActive"] = true)) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
CouponExporter, coupons:
  SELECT VALUE root FROM root WHERE (root["type"] = "coupon") -- all partitions
CurrencyGuard, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] DESC -- all partitions
CustomerAnalytics, customers:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "ticket")
CustomerAnalytics, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order")
CustomerErasure, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((((root["status"] = "pending") OR (root["status"] = "confirmed")) OR (root["status"] = "processing")) OR (root["status"] = "shipped")))
CustomerErasure, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order")
CustomerErasure, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND (root["customerId"] = 7)) -- all partitions
CustomerExporter, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "account") AND (root["role"] = "customer")) -- all partitions
CustomerMetricsProjection, customers:
  SELECT TOP 11 VALUE root FROM root WHERE ((root["type"] = "order") AND (root["status"] != "cancelled")) ORDER BY root["createdAt"] DESC
CustomerMetricsProjection, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order") -- all partitions
CustomerMetricsProjection, customers:
  SELECT VALUE root["orderId"] FROM root WHERE (root["type"] = "order")
CustomerReviewQueries, customers:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "own-review")
CustomerReviewQueries, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "own-review") ORDER BY root["reviewId"] DESC OFFSET 3 LIMIT 3
CustomerReviewQueries, products:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND ((root["status"] = "approved") OR (root["customerId"] = 7)))
CustomerReviewQueries, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND ((root["status"] = "approved") OR (root["customerId"] = 7))) ORDER BY root["reviewId"] DESC OFFSET 3 LIMIT 3
DashboardRebuilder, customers:
  SELECT TOP 1 VALUE root["createdAt"] FROM root WHERE ((root["type"] = "account") AND (root["role"] = "customer")) ORDER BY root["createdAt"] ASC -- all partitions
DashboardRebuilder, customers:
  SELECT TOP 1 VALUE root["createdAt"] FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] ASC -- all partitions
DashboardRebuilder, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "account") AND (((root["role"] = "customer") AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>"))) -- all partitions
DashboardRebuilder, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["updatedAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
DashboardRebuilder, rollups:
  SELECT VALUE root FROM root WHERE (root["type"] = "contribution")
DistributedRateLimiter, counters:
  SELECT VALUE root FROM root WHERE (root["type"] = "attempts") -- all partitions
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "addresses")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "cart")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "cash-orders")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "gift-card")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "gift-purchase")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "ledger")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "marketingContacts")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "notification")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "once")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "oneTimeCode")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "own-review")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "passwordReset")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "payment-methods")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "recently-viewed")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "return")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "session")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "subscription")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "ticket")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "ticket-message")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "tracking-subscription")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "wallet-entry")
ErasureRule, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "wishlist")
EveryQuery, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "subscription") AND ((root["wakeAt"] != null) AND (root["wakeAt"] < "<time>"))) -- all partitions
ExportService, keys:
  SELECT VALUE root FROM root WHERE (root["type"] = "export")
GiftCardAdminService, customers:
  SELECT TOP 40 VALUE root FROM root WHERE ((root["type"] = "gift-card") AND (root["last4"] = "ABCD")) ORDER BY root["issuedAt"] DESC -- all partitions
GiftCardMailer, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "gift-purchase") AND ((root["dueAt"] != null) AND (root["dueAt"] <= "<time>"))) -- all partitions
GiftCardService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "gift-card") AND (((NOT IS_DEFINED(root["redeemedAt"])) OR (root["redeemedAt"] = null)) AND (root["expiresAt"] > "<time>")))
GiftCardService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "gift-card") AND (((NOT IS_DEFINED(root["redeemedAt"])) OR (root["redeemedAt"] = null)) AND (root["expiresAt"] > "<time>"))) ORDER BY root["issuedAt"] DESC, root["giftCardId"] DESC OFFSET 3 LIMIT 3
ImportService, keys:
  SELECT VALUE root FROM root WHERE (root["type"] = "import")
ImportService, keys:
  SELECT VALUE root FROM root WHERE (root["type"] = "importErrors")
InventoryEventHandler, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "return") AND ((((root["status"] = "received") OR (root["status"] = "refunded")) AND ((NOT IS_DEFINED(root["restockedAt"])) OR (root["restockedAt"] = null))) AND (root["updatedAt"] < "<time>"))) -- all partitions
LoyaltyAdminService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["status"] = "pending")) -- all partitions
LoyaltyAdminService, customers:
  SELECT TOP 1 VALUE root FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["redemptionId"] = 7)) -- all partitions
LoyaltyAdminService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["status"] = "pending")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
LoyaltyService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "ledger") AND (root["kind"] = "earn"))
LoyaltyService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "ledger") AND (root["kind"] = "earn")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
MonthRecount, rollups:
  SELECT VALUE root FROM root WHERE (root["type"] = "contribution")
MonthRecount, rollups:
  SELECT VALUE root FROM root WHERE (root["type"] = "product-sales")
MonthRecount, rollups:
  SELECT VALUE root FROM root WHERE (root["type"] = "sales")
NotificationService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "notification") AND (NOT root["read"]))
NotificationService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "notification") AND (NOT root["read"])) ORDER BY root["notificationId"] DESC OFFSET 3 LIMIT 3
NotificationService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "notification") ORDER BY root["notificationId"] DESC OFFSET 3 LIMIT 3
OrderAdminService, customers:
  SELECT VALUE root FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
OrderAdminService, customers:
  SELECT VALUE {"status": root["status"], "total": root["totals"]["total"], "payment": root["payment"], "receipts": root["receipts"]} FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>")) -- all partitions
OrderDetailService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "return")
OrderExporter, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order") -- all partitions
OrderService, customers:
  (count) SELECT VALUE root FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>"))
OrderService, customers:
  (count) SELECT VALUE root FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>")) -- all partitions
OrderService, customers:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "order") -- all partitions
OrderService, customers:
  SELECT TOP 1 VALUE root FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE line0 FROM root JOIN line0 IN root["lines"] WHERE (line0["productId"] = 1))) AS v0 WHERE ((root["type"] = "order") AND ((root["status"] != "cancelled") AND v0))
OrderService, customers:
  SELECT TOP 1 VALUE root FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] DESC
OrderService, customers:
  SELECT TOP 3 VALUE root FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] DESC
OrderService, customers:
  SELECT VALUE root FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
OrderService, customers:
  SELECT VALUE root FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
OrderService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] DESC OFFSET 0 LIMIT 1 -- all partitions
OrderService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] DESC OFFSET 0 LIMIT 50 -- all partitions
OrphanedReservationCleaner, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "redemption") AND ((root["createdAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
OrphanedReservationCleaner, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["expiresAt"] != null) AND (root["expiresAt"] <= "<time>"))) -- all partitions
OrphanedReservationCleaner, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "reservation") AND ((root["createdAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
OutboxAge, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "event") ORDER BY root["occurredAt"] ASC -- all partitions
OutboxAge, keys:
  SELECT VALUE root FROM root WHERE (root["type"] = "event") ORDER BY root["occurredAt"] ASC -- all partitions
OutboxAge, marketing:
  SELECT VALUE root FROM root WHERE (root["type"] = "event") ORDER BY root["occurredAt"] ASC -- all partitions
OutboxAge, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "event") ORDER BY root["occurredAt"] ASC -- all partitions
OutboxAge, webhooks:
  SELECT VALUE root FROM root WHERE (root["type"] = "event") ORDER BY root["occurredAt"] ASC -- all partitions
OutboxRelay, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "event") AND (root["occurredAt"] <= "<time>")) -- all partitions
OutboxRelay, keys:
  SELECT VALUE root FROM root WHERE ((root["type"] = "event") AND (root["occurredAt"] <= "<time>")) -- all partitions
OutboxRelay, marketing:
  SELECT VALUE root FROM root WHERE ((root["type"] = "event") AND (root["occurredAt"] <= "<time>")) -- all partitions
OutboxRelay, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "event") AND (root["occurredAt"] <= "<time>")) -- all partitions
OutboxRelay, webhooks:
  SELECT VALUE root FROM root WHERE ((root["type"] = "event") AND (root["occurredAt"] <= "<time>")) -- all partitions
ParkedEvents, keys:
  SELECT VALUE root FROM root WHERE (root["type"] = "parkedEvent")
PartialDays, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "account") AND (((root["role"] = "customer") AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>"))) -- all partitions
PartialDays, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["updatedAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
PaymentHistoryService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND (root["payment"]["status"] IN ("paid"))) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
PaymentHistoryService, customers:
  SELECT VALUE root["orderId"] FROM root WHERE ((root["type"] = "order") AND (root["payment"]["paymentId"] = 7))
PaymentReconciliation, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["payment"]["checkAt"] != null) AND (root["payment"]["checkAt"] <= "<time>"))) -- all partitions
PendingMetricsService, customers:
  SELECT VALUE root["createdAt"] FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["status"] = "pending")) ORDER BY root["createdAt"] ASC OFFSET 0 LIMIT 1 -- all partitions
PendingMetricsService, customers:
  SELECT VALUE root["updatedAt"] FROM root WHERE ((root["type"] = "return") AND ((((root["status"] = "received") OR (root["status"] = "refunded")) AND ((NOT IS_DEFINED(root["restockedAt"])) OR (root["restockedAt"] = null))) AND (root["updatedAt"] < "<time>"))) ORDER BY root["updatedAt"] ASC OFFSET 0 LIMIT 1 -- all partitions
ProductExporter, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "product") -- all partitions
RefundAdminService, customers:
  SELECT TOP 1 VALUE root FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE refund0 FROM root JOIN refund0 IN root["payment"]["refunds"] WHERE (refund0["refundId"] = 7))) AS v0 WHERE ((root["type"] = "order") AND v0) -- all partitions
RefundAdminService, customers:
  SELECT VALUE root FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE refund0 FROM root JOIN refund0 IN root["payment"]["refunds"] WHERE (refund0["status"] = "failed"))) AS v0 WHERE ((root["type"] = "order") AND v0) ORDER BY root["createdAt"] DESC -- all partitions
RefundAdminService, customers:
  SELECT VALUE root FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE v0 FROM root JOIN v0 IN root["payment"]["refunds"])) AS v1 WHERE ((root["type"] = "order") AND v1) ORDER BY root["createdAt"] DESC -- all partitions
RefundAdminService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["payment"]["waitsSince"] != null) AND (root["payment"]["waitsSince"] <= "<time>"))) -- all partitions
ReservationService, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "redemption") AND (root["orderId"] = 7)) -- all partitions
ReservationService, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "reservation") AND (root["orderId"] = 7)) -- all partitions
ReturnAdminService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "return") AND (root["status"] = "approved")) -- all partitions
ReturnAdminService, customers:
  SELECT TOP 1 VALUE root FROM root WHERE ((root["type"] = "return") AND (root["returnId"] = 7)) -- all partitions
ReturnAdminService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "return") AND (root["status"] = "approved")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
ReturnService, customers:
  (count) SELECT VALUE order0 FROM root JOIN order0 IN root["payment"]["refunds"] WHERE ((root["type"] = "order") AND ((((order0["status"] = "pending") OR (order0["status"] = "processing")) OR (order0["status"] = "requested")) OR ((order0["status"] = "failed") AND ((NOT IS_DEFINED(order0["replacedBy"])) OR (order0["replacedBy"] = null)))))
ReturnService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "return") AND ((root["status"] = "requested") OR (root["status"] = "approved")))
ReturnService, customers:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "return")
ReturnService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "return") ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
ReviewModeration, products:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND (root["status"] = "pending")) -- all partitions
ReviewModeration, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND (root["status"] = "pending")) ORDER BY root["reviewId"] DESC OFFSET 3 LIMIT 3 -- all partitions
ReviewService, customers:
  SELECT TOP 1 VALUE root["orderId"] FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE line0 FROM root JOIN line0 IN root["lines"] WHERE (line0["productId"] = 1))) AS v0 WHERE (((root["type"] = "order") AND ((root["status"] != "pending") AND (root["status"] != "cancelled"))) AND v0)
ReviewService, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND ((root["status"] = "approved") AND (false OR (root["rating"] = 5)))) ORDER BY root["reviewId"] DESC OFFSET 0 LIMIT 3
RewardRevocation, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["status"] = "completed")) ORDER BY root["createdAt"] DESC
SavedPaymentMethodService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "subscription") AND ((root["methodId"] = 7) AND (root["status"] != "cancelled")))
SegmentQuery, customers:
  SELECT TOP 1 VALUE root["orderId"] FROM root WHERE ((root["type"] = "order") AND (root["status"] != "cancelled"))
SegmentQuery, customers:
  SELECT TOP 100 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 0))) ORDER BY root["accountId"] ASC -- all partitions
SegmentQuery, customers:
  SELECT TOP 1000 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 0))) ORDER BY root["accountId"] ASC -- all partitions
SessionService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "session")
ShipmentNotifier, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "tracking-subscription") AND (((root["frequency"] = "daily") AND (root["status"] = "active")) AND (root["toldUntil"] < "<time>"))) -- all partitions
SourceCounter, customers:
  SELECT TOP 2 VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["payment"]["paidAt"] != null) AND (root["payment"]["paidAt"] < "<time>")))
StockAdminService, products:
  SELECT TOP 6 VALUE root FROM root WHERE (root["type"] = "reservation") ORDER BY root["createdAt"] DESC
StockAdminService, products:
  SELECT TOP 6 VALUE root FROM root WHERE (root["type"] = "stock-movement") ORDER BY root["createdAt"] DESC
SubscriptionService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "subscription") AND (root["status"] = "active"))
SubscriptionService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "subscription") AND (root["status"] != "cancelled"))
SubscriptionService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "subscription") AND (root["status"] = "active")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
SupportAdminService, customers:
  (count) SELECT VALUE root FROM root WHERE (((root["type"] = "ticket") AND (root["status"] = "open")) AND (root["priority"] = "high")) -- all partitions
SupportAdminService, customers:
  SELECT VALUE root FROM root WHERE (((root["type"] = "ticket") AND (root["status"] = "open")) AND (root["priority"] = "high")) ORDER BY root["ticketId"] DESC OFFSET 3 LIMIT 3 -- all partitions
SupportService, customers:
  (count) SELECT VALUE root FROM root WHERE (((root["type"] = "ticket") AND (root["status"] = "open")) AND (((root["ticketId"] = 7) OR CONTAINS(root["subject"], "leak", true)) OR ((root["foldedSubject"] != null) AND CONTAINS(root["foldedSubject"], "leak"))))
SupportService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "ticket") AND (root["status"] IN ("open")))
SupportService, customers:
  SELECT TOP 3 VALUE root FROM root WHERE (root["type"] = "ticket") ORDER BY root["ticketId"] DESC
SupportService, customers:
  SELECT VALUE root FROM root WHERE (((root["type"] = "ticket") AND (root["status"] = "open")) AND (((root["ticketId"] = 7) OR CONTAINS(root["subject"], "leak", true)) OR ((root["foldedSubject"] != null) AND CONTAINS(root["foldedSubject"], "leak")))) ORDER BY root["ticketId"] DESC OFFSET 3 LIMIT 3
SupportService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "ticket") ORDER BY root["ticketId"] DESC OFFSET 0 LIMIT 3
TicketMessages, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "ticket-message") AND ((root["ticketId"] = <number>) AND (false OR (NOT root["isInternal"])))) ORDER BY root["messageId"] ASC
TicketMessages, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "ticket-message") AND ((root["ticketId"] IN (<number>)) AND (NOT root["isInternal"]))) ORDER BY root["messageId"] ASC
UploadCleanup, customers:
  SELECT TOP 1000 VALUE root FROM root WHERE ((root["type"] = "upload") AND (root["isUnused"] AND (root["createdAt"] < "<time>"))) -- all partitions
UploadCleanup, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "upload")
UploadService, customers:
  SELECT VALUE root["size"] FROM root WHERE (root["type"] = "upload")
WalletService, customers:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "wallet-entry")
WalletService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "wallet-entry") ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
WebhookService, webhooks:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "webhook-delivery")
WebhookService, webhooks:
  SELECT VALUE root FROM root WHERE (root["type"] = "webhook")
WebhookService, webhooks:
  SELECT VALUE root FROM root WHERE (root["type"] = "webhook-delivery") ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
