using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;
using FunctionsCommerce.Core.Webhooks;
using FunctionsCommerce.Storage.Tests.Conformance;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Storage.Tests.Cosmos;

/// <summary>Makes every class that asks queries ask them. Whoever writes a new query adds a call here.</summary>
internal static class EveryQuery
{
    private static readonly PageRequest Page = new(2, 3);
    private static readonly OrderFilter Filter = new([OrderStatus.Pending, OrderStatus.Shipped], Sample.Time, DateTimeOffset.MaxValue);
    private static readonly CurrentUser Owner = new(1, Role.Superadmin, Channels.PureEssence, 1);

    public static async Task Ask(IServiceProvider services, CancellationToken ct)
    {
        var order = (await services.GetRequiredService<OrderService>().ListAsync(new OrderFilter(), PageRequest.Of(1, 1), ct)).Items[0];
        var caller = new CurrentUser(order.CustomerId, Role.Customer, Channels.PureEssence, 1);
        await Orders(services, caller, order.Lines[0].ProductId, ct);
        await Reviews(services, caller, order.Lines[0].ProductId, ct);
        await Support(services, caller, ct);
        await Marketing(services, ct);
        await Accounts(services, caller, ct);
        await Webhooks(services, ct);
        await services.GetRequiredService<NotificationService>().ListAsync(caller, Page, false, ct);
        await services.GetRequiredService<NotificationService>().PageAsync(caller, Page, true, ct);
        await services.GetRequiredService<NotificationService>().MarkAllReadAsync(caller, ct);
        await services.GetRequiredService<ShipmentNotifier>().SendDigestsAsync(ct);
        await services.GetRequiredService<OutboxAge>().GetAsync(ct);
        await services.GetRequiredService<OutboxRelay>().SweepAsync(TimeSpan.Zero, ct);
        await services.GetRequiredService<ParkedEvents>().ListAsync(1, ct);
        await Customers(services, caller, ct);
        for (var i = 0; i < 100 && !services.GetRequiredService<CatalogIndex>().IsReady; i++)
        {
            await Task.Delay(100, ct);
        }
    }

    private static async Task Orders(IServiceProvider services, CurrentUser caller, long product, CancellationToken ct)
    {
        var (orders, returns, desk) = (
            services.GetRequiredService<OrderService>(), services.GetRequiredService<ReturnService>(),
            services.GetRequiredService<ReturnAdminService>());
        await orders.ListAsync(Filter, Page, ct);
        await orders.ListAsync(caller.AccountId, Filter, Page, ct);
        await orders.CountAsync(caller.AccountId, Filter, ct);
        await orders.RecentAsync(caller.AccountId, 3, ct);
        await orders.HasBoughtAsync(caller.AccountId, product, ct);
        await services.GetRequiredService<OrderAdminService>().ListAsync(Filter, null, Page, ct);
        await services.GetRequiredService<OrderDetailService>()
            .GetAsync((await orders.RecentAsync(caller.AccountId, 1, ct))[0].OrderId, ct);
        await services.GetRequiredService<StockAdminService>().ListAsync(product, Page, ct);
        await returns.ListAsync(caller.AccountId, Page, ct);
        await returns.PendingAsync(caller.AccountId, ct);
        await desk.ListAsync(ReturnStatus.Approved, Page, ct);
        await desk.MoveToAsync(7, ReturnStatus.Approved, ct);
        var refunds = services.GetRequiredService<RefundAdminService>();
        await refunds.ListAsync(RefundStatus.Failed, Page, ct);
        await refunds.ListAsync(null, Page, ct);
        await refunds.ListPendingAsync(Page, ct);
        await services.GetRequiredService<PendingMetricsService>().GetAsync(ct);
        await refunds.ApproveAsync(7, ct);
        await services.GetRequiredService<InventoryEventHandler>().FinishRestocksAsync(ct);
        await services.GetRequiredService<CouponAdminService>().ListAsync(true, Page, ct);
        await services.GetRequiredService<OrphanedReservationCleaner>().ExpireUnpaidAsync(TimeSpan.Zero, ct);
        await services.GetRequiredService<ReservationService>().FindAsync(7, ct);
        await services.GetRequiredService<OrphanedReservationCleaner>().SweepAsync(ct);
        await services.GetRequiredService<PaymentReconciliation>().RunAsync(ct);
        await services.GetRequiredService<DashboardRebuilder>().RunAsync(ct);
        await services.GetRequiredService<PartialDays>().CountAsync(Sample.Time, Sample.Time.AddHours(3), ct);
        var seen = new VisitorSeen(caller.Partition, caller.AccountId, false);
        await services.GetRequiredService<DashboardProjection>().HandleAsync(new EventMessage(1, Sample.Time, seen), ct);
    }

    /// <summary>What customers have beside their orders.</summary>
    private static async Task Accounts(IServiceProvider services, CurrentUser caller, CancellationToken ct)
    {
        await services.GetRequiredService<ApiKeyService>().ListAsync(Owner, ct);
        await services.GetRequiredService<ExportService>().ListAsync(ct);
        await services.GetRequiredService<ImportService>().ListAsync(ct);
        await services.GetRequiredService<ImportService>().CreateAsync(Owner, 7, DataKind.Products, DataFormat.Json, true, ct);
        await services.GetRequiredService<ImportService>().ErrorsAsync(7, ct);
        foreach (var kind in Enum.GetValues<DataKind>())
        {
            await services.GetRequiredService<DataExporter>().ReadAsync(kind, DataFormat.Json, null, ct);
        }

        var method = new SavedPaymentMethod
        {
            MethodId = 7,
            MethodType = SavedPaymentMethodType.Card,
            SealedToken = "",
            IsDefault = false,
            CreatedAt = Sample.Time,
            UpdatedAt = Sample.Time,
        };
        await services.GetRequiredService<IDocumentStore>()
            .CreateAsync(new SavedPaymentMethods { Owner = caller.Partition }.Add(method).Value, ct);
        await services.GetRequiredService<SavedPaymentMethodService>().RemoveAsync(caller, method.MethodId, ct);
        await services.GetRequiredService<SubscriptionService>().ListAsync(caller.AccountId, SubscriptionStatus.Active, Page, ct);
        await services.GetRequiredService<SubscriptionService>().LateAsync(TimeSpan.FromMinutes(10), ct).AnyAsync(ct);
        await services.GetRequiredService<LoyaltyAdminService>().ListAsync(RedemptionStatus.Pending, Page, ct);
        var overdrawn = new LoyaltyAccount { CustomerId = caller.AccountId + 1, Available = -1 };
        await services.GetRequiredService<IDocumentStore>().CreateAsync(overdrawn, ct);
        await services.GetRequiredService<RewardRevocation>().RevokeUnusedAsync(overdrawn.CustomerId, ct);
        await services.GetRequiredService<LoyaltyAdminService>().SettleAsync(7, true, ct);
        await services.GetRequiredService<GiftCardAdminService>().EndingWithAsync("ABCD", ct);
        await services.GetRequiredService<AvailableCouponsQuery>().AvailableAsync(caller.AccountId, Page, ct);
        await services.GetRequiredService<WalletService>().ListAsync(caller.AccountId, Page, ct);
        await services.GetRequiredService<PaymentHistoryService>().ListAsync(caller.AccountId, [PaymentStatus.Paid], Page, ct);
        await services.GetRequiredService<PaymentHistoryService>().RefundAsync(caller.AccountId, 7, 7, 1, "Leaks", ct);
        await services.GetRequiredService<LoyaltyService>().HistoryAsync(caller.AccountId, LoyaltyEntryKind.Earn, Page, ct);
        await services.GetRequiredService<GiftCardMailer>().SendDueAsync(ct);
        await services.GetRequiredService<GiftCardService>().ListAsync(caller.AccountId, GiftCardStatus.Active, Page, ct);
        await services.GetRequiredService<CustomerAnalytics>().GetAsync(caller, ct);
        await services.GetRequiredService<CustomerAnalytics>().RecomputeAsync(caller.AccountId, ct);

        // All that the roll-up remembers of another customer's last orders are cancelled: it has to look for the ones before.
        var others = (await services.GetRequiredService<OrderService>().ListAsync(new OrderFilter(), PageRequest.Of(1, 50), ct)).Items;
        var order = others.First(one => one.CustomerId != caller.AccountId && one.Status != OrderStatus.Cancelled);
        await services.GetRequiredService<IDocumentStore>().CreateAsync(
            new CustomerMetricsDocument { CustomerId = order.CustomerId, Latest = new LatestOrders([], false) }, ct);
        var placed = new OrderPlaced(order.CustomerId, order.OrderId, 1, order.Currency, OrderType.Online, []);
        await services.GetRequiredService<CustomerMetricsProjection>().HandleAsync(new EventMessage(3, Sample.Time, placed), ct);
        await services.GetRequiredService<CustomerMetricsProjection>().RecomputeAsync(ct);
    }

    private static async Task Reviews(IServiceProvider services, CurrentUser caller, long product, CancellationToken ct)
    {
        await services.GetRequiredService<ReviewService>().ListAsync(product, 5, PageRequest.Of(1, 3), ct);
        await services.GetRequiredService<ReviewService>()
            .PostAsync(caller, product, new ReviewDraft(5, "Good", "Very good"), Sample.Id(), ct);
        await services.GetRequiredService<CustomerReviewQueries>().ListAsync(caller, Page, ct);
        await services.GetRequiredService<CustomerReviewQueries>().ListAsync(caller, product, Page, ct);
        await services.GetRequiredService<ReviewModeration>().ListAsync(ReviewStatus.Pending, Page, ct);
        await services.GetRequiredService<CatalogService>().UpdateAsync(product, draft => draft, ct);
    }

    private static async Task Support(IServiceProvider services, CurrentUser caller, CancellationToken ct)
    {
        var (support, ticket) = (services.GetRequiredService<SupportService>(), Sample.Id());
        await support.OpenAsync(caller, new TicketDraft { Subject = "Leaks", Description = "The bottle leaks" }, ticket, ct);
        await support.ListAsync(caller, new TicketFilter(TicketStatus.Open, "leak", 7), Page, ct);
        await support.RecentAsync(caller, 3, ct);
        await support.CountAsync(caller, [TicketStatus.Open], ct);
        await support.ThreadAsync(caller, ticket, ct);
        await support.ThreadsAsync(caller, new TicketFilter(), PageRequest.Of(1, 3), ct);
        await services.GetRequiredService<SupportAdminService>().ListAsync(TicketStatus.Open, TicketPriority.High, Page, ct);
    }

    private static async Task Marketing(IServiceProvider services, CancellationToken ct)
    {
        var (campaigns, id, rule) = (services.GetRequiredService<CampaignService>(), Sample.Id(), Sample.Id());
        var draft = new CampaignDraft
        {
            Channel = MessageChannel.Email,
            Name = "News",
            Subject = "News",
            Body = "<p>News</p>",
            Recipients = RecipientType.WithOrders,
        };
        await campaigns.CreateAsync(Owner, draft, id, ct);
        await campaigns.SendAsync(id, MessageChannel.Email, ct);
        await campaigns.DueAsync(ct);
        await services.GetRequiredService<AudienceSnapshotService>().SnapshotAsync(id, AudienceSnapshot.None, ct);
        await services.GetRequiredService<CampaignSender>().SendAsync(new SendBatch(id, 0, AndLater: false, 0, 1), ct);
        await services.GetRequiredService<CampaignSender>().SendAsync(new SendBatch(id, 1, AndLater: true, 0, 1), ct);
        await services.GetRequiredService<CampaignProgress>().FinishAsync(id, ct);
        await services.GetRequiredService<CampaignReports>().GetAsync(id, [MessageChannel.Email], ct);
        await services.GetRequiredService<CampaignReports>().RecipientsAsync(id, [MessageChannel.Email], SendOutcome.Skipped, Page, ct);
        await services.GetRequiredService<CampaignQueries>()
            .ListAsync([MessageChannel.Email], CampaignStatus.Sent, [MessageChannel.Email], Page, ct);
        await services.GetRequiredService<AutomationService>().ListAsync(ct);
        await services.GetRequiredService<AutomationService>().CreateAsync(
            Owner, new RuleDraft("Welcome", AutomationTrigger.CustomerRegistered, MessageChannel.Email, 0, null, "Hello", false), rule, ct);
        await AbandonedCart(services, ct);
        await services.GetRequiredService<AutomationTriggers>().ActiveAsync(AutomationTrigger.Birthday, ct);
        await services.GetRequiredService<AnniversaryScheduler>().BeginAsync(ct);
        await services.GetRequiredService<AnniversaryScheduler>().RunAsync((_, _) => Task.CompletedTask, ct);
        await services.GetRequiredService<AnniversaryIndex>().OnAsync(new DateOnly(2027, 2, 28), ct);
        await services.GetRequiredService<AutomationService>().LogsAsync(rule, Sample.Time, DateTimeOffset.MaxValue, Page, ct);
    }

    private static async Task AbandonedCart(IServiceProvider services, CancellationToken ct)
    {
        var customer = services.GetRequiredService<AccountRepository>().Draft("John Doe", "john@example.com", null, Channels.PureEssence);
        var item = new CartItem { ItemId = 1, ProductId = 1, VariantKey = "60ml", Quantity = 1 };
        var cart = new Cart { CustomerId = customer.AccountId, Items = [item], CreatedAt = Sample.Time, UpdatedAt = Sample.Time };
        await services.GetRequiredService<IDocumentStore>().CreateAsync(cart, ct);
        var rule = new AutomationRule
        {
            RuleId = Sample.Id(),
            Name = "Reminder",
            Trigger = AutomationTrigger.CartAbandoned,
            Action = MessageChannel.Email,
            MessageContent = "Hello",
            CreatedBy = 1,
            CreatedAt = Sample.Time,
            UpdatedAt = Sample.Time,
        };
        await services.GetRequiredService<AutomationConditionEvaluator>()
            .EvaluateAsync(AutomationRun.Of(rule, customer.AccountId, Sample.Time), rule, customer, ct);
    }

    private static async Task Webhooks(IServiceProvider services, CancellationToken ct)
    {
        var webhook = new Webhook
        {
            WebhookId = Sample.Id(),
            Url = "https://example.com/hook",
            Events = [],
            SealedSecret = "",
            CreatedAt = Sample.Time,
            UpdatedAt = Sample.Time,
        };
        await services.GetRequiredService<IDocumentStore>().CreateAsync(webhook, ct);
        await services.GetRequiredService<WebhookService>().ListAsync(ct);
        await services.GetRequiredService<WebhookService>().DeliveriesAsync(webhook.WebhookId, Page, ct);
    }

    /// <summary>The customer is gone after this.</summary>
    private static async Task Customers(IServiceProvider services, CurrentUser caller, CancellationToken ct)
    {
        var directory = services.GetRequiredService<CustomerQueryService>();
        foreach (var sort in Enum.GetValues<CustomerSort>())
        {
            await directory.ListAsync(new CustomerQuery(Page, "john", true, sort, true), ct);
        }

        await directory.SegmentsAsync(3, ct);
        await services.GetRequiredService<AccountAdminService>().ListAsync(true, Page, ct);
        await services.GetRequiredService<StaffService>().ListAsync(Owner, ct);
        await services.GetRequiredService<DistributedRateLimiter>().ResetAsync(ct);
        await services.GetRequiredService<CashOnDeliveryLimits>().RefusedAsync(Page, ct);
        await services.GetRequiredService<UploadService>()
            .SaveAsync(caller, [new AttachedFile("a.pdf", "%PDF-"u8.ToArray(), "application/pdf", "pdf")], isUnused: true, ct);
        await services.GetRequiredService<UploadCleanup>().DeleteUnusedAsync(ct);
        await services.GetRequiredService<AccountService>().SetStatusAsync(caller.AccountId, AccountStatus.Suspended, ct);
        await services.GetRequiredService<CustomerErasure>().EraseAsync(caller.AccountId, ct);
    }
}
