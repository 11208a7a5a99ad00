AbandonedCheckouts, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "redemption") AND ((root["createdAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
AbandonedCheckouts, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["expiresAt"] != null) AND (root["expiresAt"] <= "<time>"))) -- all partitions
AbandonedCheckouts, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "reservation") AND ((root["createdAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
AccountBook, customers:
  SELECT VALUE {"accountId": root["accountId"], "role": root["role"], "isErased": root["isErased"], "name": root["name"], "normalizedEmail": root["normalizedEmail"], "phone": root["phone"], "createdAt": root["createdAt"], "totalOrders": root["figures"]["totalOrders"], "totalRevenue": root["figures"]["totalRevenue"]} FROM root WHERE (root["type"] = "account") -- all partitions
AttemptLimiter, counters:
  SELECT VALUE root FROM root WHERE (root["type"] = "attempts") -- all partitions
AudienceReader, customers:
  SELECT TOP 1 VALUE root["orderId"] FROM root WHERE ((root["type"] = "order") AND (root["status"] != "cancelled"))
AudienceReader, customers:
  SELECT TOP 100 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 0))) ORDER BY root["accountId"] ASC -- all partitions
AudienceReader, customers:
  SELECT TOP 1000 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 0))) ORDER BY root["accountId"] ASC -- all partitions
AutomationOccasions, customers:
  SELECT TOP 1 VALUE root["orderId"] FROM root WHERE ((root["type"] = "order") AND ((root["createdAt"] >= "<time>") AND (root["status"] != "cancelled")))
AutomationService, marketing:
  (count) SELECT VALUE root FROM root WHERE (((root["type"] = "ruleLog") AND (root["executedAt"] >= "<time>")) AND (root["executedAt"] <= "<time>"))
AutomationService, marketing:
  SELECT VALUE root FROM root WHERE (((root["type"] = "ruleLog") AND (root["executedAt"] >= "<time>")) AND (root["executedAt"] <= "<time>")) ORDER BY root["executedAt"] DESC OFFSET 3 LIMIT 3
AutomationService, marketing:
  SELECT VALUE root FROM root WHERE (root["type"] = "rule")
AutomationTriggers, marketing:
  SELECT VALUE root FROM root WHERE (root["type"] = "rule")
CampaignLists, marketing:
  (count) SELECT VALUE root FROM root WHERE (((root["type"] = "campaign") AND (root["channel"] IN ("email"))) AND (root["status"] = "sent")) -- all partitions
CampaignLists, marketing:
  SELECT VALUE root FROM root WHERE (((root["type"] = "campaign") AND (root["channel"] IN ("email"))) AND (root["status"] = "sent")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
CampaignLists, marketing:
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
CampaignTally, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["deliveredAt"] != null))
CampaignTally, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "claimed"))
CampaignTally, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "failed"))
CampaignTally, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "pending"))
CampaignTally, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "sent"))
CampaignTally, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "skipped"))
CampaignTally, marketing:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "campaignSend") AND (root["outcome"] = "unknown"))
CashOnDeliveryLimits, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "cash-orders") AND (root["refused"] > 0)) -- all partitions
CashOnDeliveryLimits, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "cash-orders") AND (root["refused"] > 0)) ORDER BY root["refusedAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
CatalogFeed, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "product") -- all partitions
CatalogFeed, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "variant") -- all partitions
CatalogService, products:
  SELECT VALUE root FROM root WHERE (root["type"] = "variant")
CouponDesk, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "coupon") AND (root["isActive"] = true)) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
CouponShelf, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "coupon") AND ((((root["isActive"] AND (root["startsAt"] <= "<time>")) AND (root["endsAt"] >= "<time>")) AND (((NOT IS_DEFINED(root["customerId"])) OR (root["customerId"] = null)) OR (root["customerId"] = 7))) AND (((NOT IS_DEFINED(root["usageLimit"])) OR (root["usageLimit"] = null)) OR (root["usedCount"] < root["usageLimit"])))) -- all partitions
CurrencyGuard, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] DESC -- all partitions
CustomerAnalytics, customers:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "ticket")
CustomerAnalytics, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order")
CustomerCalendar, customers:
  SELECT TOP 500 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 0))) ORDER BY root["accountId"] ASC -- all partitions
CustomerCalendar, customers:
  SELECT TOP 500 VALUE root FROM root WHERE ((root["type"] = "account") AND ((root["role"] = "customer") AND (root["accountId"] > 7))) ORDER BY root["accountId"] ASC -- all partitions
CustomerCalendar, marketing:
  SELECT VALUE root FROM root WHERE (root["type"] = "calendarEntry")
CustomerErasure, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((((root["status"] = "pending") OR (root["status"] = "confirmed")) OR (root["status"] = "processing")) OR (root["status"] = "shipped")))
CustomerErasure, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order")
CustomerErasure, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND (root["customerId"] = 7)) -- all partitions
CustomerPayments, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND (root["payment"]["status"] IN ("paid"))) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3
CustomerPayments, customers:
  SELECT VALUE root["orderId"] FROM root WHERE ((root["type"] = "order") AND (root["payment"]["paymentId"] = 7))
CustomerRollUp, customers:
  SELECT TOP 11 VALUE root FROM root WHERE ((root["type"] = "order") AND (root["status"] != "cancelled")) ORDER BY root["createdAt"] DESC
CustomerRollUp, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "order") -- all partitions
CustomerRollUp, customers:
  SELECT VALUE root["orderId"] FROM root WHERE (root["type"] = "order")
EarlierTries, coupons:
  SELECT VALUE root FROM root WHERE ((root["type"] = "redemption") AND (root["orderId"] = 7)) -- all partitions
EarlierTries, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "reservation") AND (root["orderId"] = 7)) -- all partitions
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
GiftCardDesk, customers:
  SELECT TOP 40 VALUE root FROM root WHERE ((root["type"] = "gift-card") AND (root["last4"] = "ABCD")) ORDER BY root["issuedAt"] DESC -- all partitions
GiftCardMails, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "gift-purchase") AND ((root["dueAt"] != null) AND (root["dueAt"] <= "<time>"))) -- all partitions
GiftCardService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "gift-card") AND (((NOT IS_DEFINED(root["redeemedAt"])) OR (root["redeemedAt"] = null)) AND (root["expiresAt"] > "<time>")))
GiftCardService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "gift-card") AND (((NOT IS_DEFINED(root["redeemedAt"])) OR (root["redeemedAt"] = null)) AND (root["expiresAt"] > "<time>"))) ORDER BY root["issuedAt"] DESC, root["giftCardId"] DESC OFFSET 3 LIMIT 3
InventoryConsumer, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "return") AND ((((root["status"] = "received") OR (root["status"] = "refunded")) AND ((NOT IS_DEFINED(root["restockedAt"])) OR (root["restockedAt"] = null))) AND (root["updatedAt"] < "<time>"))) -- all partitions
LoyaltyDesk, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["status"] = "pending")) -- all partitions
LoyaltyDesk, customers:
  SELECT TOP 1 VALUE root FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["redemptionId"] = 7)) -- all partitions
LoyaltyDesk, customers:
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
OrderDesk, customers:
  SELECT VALUE root FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>")) ORDER BY root["createdAt"] DESC OFFSET 3 LIMIT 3 -- all partitions
OrderDesk, customers:
  SELECT VALUE {"status": root["status"], "total": root["totals"]["total"], "payment": root["payment"], "receipts": root["receipts"]} FROM root WHERE ((((root["type"] = "order") AND (root["status"] IN ("pending", "shipped"))) AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>")) -- all partitions
OrderDetailService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "return")
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
OwnReviews, customers:
  (count) SELECT VALUE root FROM root WHERE (root["type"] = "own-review")
OwnReviews, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "own-review") ORDER BY root["reviewId"] DESC OFFSET 3 LIMIT 3
OwnReviews, products:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND ((root["status"] = "approved") OR (root["customerId"] = 7)))
OwnReviews, products:
  SELECT VALUE root FROM root WHERE ((root["type"] = "review") AND ((root["status"] = "approved") OR (root["customerId"] = 7))) ORDER BY root["reviewId"] DESC OFFSET 3 LIMIT 3
ParkedEvents, keys:
  SELECT VALUE root FROM root WHERE (root["type"] = "parkedEvent")
PartialDays, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "account") AND (((root["role"] = "customer") AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>"))) -- all partitions
PartialDays, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["updatedAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
PaymentCheck, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["payment"]["checkAt"] != null) AND (root["payment"]["checkAt"] <= "<time>"))) -- all partitions
PendingFiguresService, customers:
  SELECT VALUE root["createdAt"] FROM root WHERE ((root["type"] = "redemption-of-points") AND (root["status"] = "pending")) ORDER BY root["createdAt"] ASC OFFSET 0 LIMIT 1 -- all partitions
PendingFiguresService, customers:
  SELECT VALUE root["updatedAt"] FROM root WHERE ((root["type"] = "return") AND ((((root["status"] = "received") OR (root["status"] = "refunded")) AND ((NOT IS_DEFINED(root["restockedAt"])) OR (root["restockedAt"] = null))) AND (root["updatedAt"] < "<time>"))) ORDER BY root["updatedAt"] ASC OFFSET 0 LIMIT 1 -- all partitions
Recomputation, customers:
  SELECT TOP 1 VALUE root["createdAt"] FROM root WHERE ((root["type"] = "account") AND (root["role"] = "customer")) ORDER BY root["createdAt"] ASC -- all partitions
Recomputation, customers:
  SELECT TOP 1 VALUE root["createdAt"] FROM root WHERE (root["type"] = "order") ORDER BY root["createdAt"] ASC -- all partitions
Recomputation, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "account") AND (((root["role"] = "customer") AND (root["createdAt"] >= "<time>")) AND (root["createdAt"] < "<time>"))) -- all partitions
Recomputation, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["updatedAt"] >= "<time>") AND (root["createdAt"] < "<time>"))) -- all partitions
Recomputation, rollups:
  SELECT VALUE root FROM root WHERE (root["type"] = "contribution")
RefundAdminService, customers:
  SELECT TOP 1 VALUE root FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE refund0 FROM root JOIN refund0 IN root["payment"]["refunds"] WHERE (refund0["refundId"] = 7))) AS v0 WHERE ((root["type"] = "order") AND v0) -- all partitions
RefundAdminService, customers:
  SELECT VALUE root FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE refund0 FROM root JOIN refund0 IN root["payment"]["refunds"] WHERE (refund0["status"] = "failed"))) AS v0 WHERE ((root["type"] = "order") AND v0) ORDER BY root["createdAt"] DESC -- all partitions
RefundAdminService, customers:
  SELECT VALUE root FROM root JOIN (SELECT VALUE EXISTS(SELECT VALUE v0 FROM root JOIN v0 IN root["payment"]["refunds"])) AS v1 WHERE ((root["type"] = "order") AND v1) ORDER BY root["createdAt"] DESC -- all partitions
RefundAdminService, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "order") AND ((root["payment"]["waitsSince"] != null) AND (root["payment"]["waitsSince"] <= "<time>"))) -- all partitions
ReturnDesk, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "return") AND (root["status"] = "approved")) -- all partitions
ReturnDesk, customers:
  SELECT TOP 1 VALUE root FROM root WHERE ((root["type"] = "return") AND (root["returnId"] = 7)) -- all partitions
ReturnDesk, customers:
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
SavedMethodService, customers:
  (count) SELECT VALUE root FROM root WHERE ((root["type"] = "subscription") AND ((root["methodId"] = 7) AND (root["status"] != "cancelled")))
SessionService, customers:
  SELECT VALUE root FROM root WHERE (root["type"] = "session")
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
SupportDesk, customers:
  (count) SELECT VALUE root FROM root WHERE (((root["type"] = "ticket") AND (root["status"] = "open")) AND (root["priority"] = "high")) -- all partitions
SupportDesk, customers:
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
TrackingAlerts, customers:
  SELECT VALUE root FROM root WHERE ((root["type"] = "tracking-subscription") AND (((root["frequency"] = "daily") AND (root["status"] = "active")) AND (root["toldUntil"] < "<time>"))) -- all partitions
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
