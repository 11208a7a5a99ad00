using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
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
    private static readonly Caller Owner = new(1, Role.Superadmin, Channels.PureEssence, 1);

    public static async Task Ask(IServiceProvider services, CancellationToken ct)
    {
        var order = (await services.GetRequiredService<OrderService>().List(new OrderFilter(), PageRequest.Of(1, 1), ct)).Items[0];
        var caller = new Caller(order.CustomerId, Role.Customer, Channels.PureEssence, 1);
        await Orders(services, caller, order.Lines[0].ProductId, ct);
        await Reviews(services, caller, order.Lines[0].ProductId, ct);
        await Support(services, caller, ct);
        await Marketing(services, ct);
        await Accounts(services, caller, ct);
        await Webhooks(services, ct);
        await services.GetRequiredService<NotificationService>().List(caller, Page, false, ct);
        await services.GetRequiredService<NotificationService>().Page(caller, Page, true, ct);
        await services.GetRequiredService<NotificationService>().MarkAllRead(caller, ct);
        await services.GetRequiredService<TrackingAlerts>().SendDigests(ct);
        await services.GetRequiredService<OutboxAge>().GetAsync(ct);
        await services.GetRequiredService<OutboxRelay>().Sweep(TimeSpan.Zero, ct);
        await services.GetRequiredService<ParkedEvents>().ListAsync(1, ct);
        await Customers(services, caller, ct);
        for (var i = 0; i < 100 && !services.GetRequiredService<CatalogIndex>().IsReady; i++)
        {
            await Task.Delay(100, ct);
        }
    }

    private static async Task Orders(IServiceProvider services, Caller caller, long product, CancellationToken ct)
    {
        var (orders, returns, desk) = (services.GetRequiredService<OrderService>(), services.GetRequiredService<ReturnService>(), services.GetRequiredService<ReturnDesk>());
        await orders.List(Filter, Page, ct);
        await orders.List(caller.AccountId, Filter, Page, ct);
        await orders.Count(caller.AccountId, Filter, ct);
        await orders.Recent(caller.AccountId, 3, ct);
        await orders.HasBought(caller.AccountId, product, ct);
        await services.GetRequiredService<OrderDesk>().List(Filter, null, Page, ct);
        await services.GetRequiredService<OrderDetailService>().GetAsync((await orders.Recent(caller.AccountId, 1, ct))[0].OrderId, ct);
        await services.GetRequiredService<StockAdminService>().ListAsync(product, Page, ct);
        await returns.List(caller.AccountId, Page, ct);
        await returns.Pending(caller.AccountId, ct);
        await desk.List(ReturnStatus.Approved, Page, ct);
        await desk.MoveTo(7, ReturnStatus.Approved, ct);
        var refunds = services.GetRequiredService<RefundAdminService>();
        await refunds.ListAsync(RefundStatus.Failed, Page, ct);
        await refunds.ListAsync(null, Page, ct);
        await refunds.ListPendingAsync(Page, ct);
        await services.GetRequiredService<PendingFiguresService>().GetAsync(ct);
        await refunds.ApproveAsync(7, ct);
        await services.GetRequiredService<InventoryConsumer>().FinishRestocksAsync(ct);
        await services.GetRequiredService<CouponDesk>().List(true, Page, ct);
        await services.GetRequiredService<AbandonedCheckouts>().ExpireUnpaid(TimeSpan.Zero, ct);
        await services.GetRequiredService<EarlierTries>().Find(7, ct);
        await services.GetRequiredService<AbandonedCheckouts>().Sweep(ct);
        await services.GetRequiredService<PaymentCheck>().Run(ct);
        await services.GetRequiredService<Recomputation>().Run(ct);
        await services.GetRequiredService<PartialDays>().Count(Sample.Time, Sample.Time.AddHours(3), ct);
        var seen = new VisitorSeen(caller.Partition, caller.AccountId, false);
        await services.GetRequiredService<RollupService>().Handle(new EventMessage(1, Sample.Time, seen), ct);
    }

    /// <summary>What customers have beside their orders.</summary>
    private static async Task Accounts(IServiceProvider services, Caller caller, CancellationToken ct)
    {
        await services.GetRequiredService<ApiKeyService>().ListAsync(Owner, ct);
        var method = new SavedMethod
        {
            MethodId = 7,
            MethodType = SavedMethodType.Card,
            SealedToken = "",
            IsDefault = false,
            CreatedAt = Sample.Time,
            UpdatedAt = Sample.Time,
        };
        await services.GetRequiredService<IDocumentStore>().Create(new SavedMethods { Owner = caller.Partition }.Add(method).Value, ct);
        await services.GetRequiredService<SavedMethodService>().Remove(caller, method.MethodId, ct);
        await services.GetRequiredService<SubscriptionService>().List(caller.AccountId, SubscriptionStatus.Active, Page, ct);
        await services.GetRequiredService<SubscriptionService>().Late(TimeSpan.FromMinutes(10), ct).AnyAsync(ct);
        await services.GetRequiredService<LoyaltyDesk>().List(RedemptionStatus.Pending, Page, ct);
        var overdrawn = new LoyaltyAccount { CustomerId = caller.AccountId + 1, Available = -1 };
        await services.GetRequiredService<IDocumentStore>().Create(overdrawn, ct);
        await services.GetRequiredService<RewardRevocation>().RevokeUnusedAsync(overdrawn.CustomerId, ct);
        await services.GetRequiredService<LoyaltyDesk>().Settle(7, true, ct);
        await services.GetRequiredService<GiftCardDesk>().EndingWith("ABCD", ct);
        await services.GetRequiredService<CouponShelf>().Available(caller.AccountId, Page, ct);
        await services.GetRequiredService<WalletService>().List(caller.AccountId, Page, ct);
        await services.GetRequiredService<CustomerPayments>().List(caller.AccountId, [PaymentStatus.Paid], Page, ct);
        await services.GetRequiredService<CustomerPayments>().Refund(caller.AccountId, 7, 7, 1, "Leaks", ct);
        await services.GetRequiredService<LoyaltyService>().History(caller.AccountId, LoyaltyEntryKind.Earn, Page, ct);
        await services.GetRequiredService<GiftCardMails>().SendDue(ct);
        await services.GetRequiredService<GiftCardService>().List(caller.AccountId, GiftCardStatus.Active, Page, ct);
        await services.GetRequiredService<CustomerAnalytics>().Get(caller, ct);
        await services.GetRequiredService<CustomerAnalytics>().Recompute(caller.AccountId, ct);

        // All that the roll-up remembers of another customer's last orders are cancelled: it has to look for the ones before.
        var others = (await services.GetRequiredService<OrderService>().List(new OrderFilter(), PageRequest.Of(1, 50), ct)).Items;
        var order = others.First(one => one.CustomerId != caller.AccountId && one.Status != OrderStatus.Cancelled);
        await services.GetRequiredService<IDocumentStore>().Create(
            new PersonalRollUp { CustomerId = order.CustomerId, Latest = new LatestOrders([], false) }, ct);
        var placed = new OrderPlaced(order.CustomerId, order.OrderId, 1, order.Currency, OrderType.Online, []);
        await services.GetRequiredService<CustomerRollUp>().Handle(new EventMessage(3, Sample.Time, placed), ct);
        await services.GetRequiredService<CustomerRollUp>().Recompute(ct);
    }

    private static async Task Reviews(IServiceProvider services, Caller caller, long product, CancellationToken ct)
    {
        await services.GetRequiredService<ReviewService>().List(product, 5, PageRequest.Of(1, 3), ct);
        await services.GetRequiredService<ReviewService>().Post(caller, product, new ReviewDraft(5, "Good", "Very good"), Sample.Id(), ct);
        await services.GetRequiredService<OwnReviews>().List(caller, Page, ct);
        await services.GetRequiredService<OwnReviews>().List(caller, product, Page, ct);
        await services.GetRequiredService<ReviewModeration>().List(ReviewStatus.Pending, Page, ct);
        await services.GetRequiredService<CatalogService>().Update(product, draft => draft, ct);
    }

    private static async Task Support(IServiceProvider services, Caller caller, CancellationToken ct)
    {
        var (support, ticket) = (services.GetRequiredService<SupportService>(), Sample.Id());
        await support.Open(caller, new TicketDraft { Subject = "Leaks", Description = "The bottle leaks" }, ticket, ct);
        await support.List(caller, new TicketFilter(TicketStatus.Open, "leak", 7), Page, ct);
        await support.Recent(caller, 3, ct);
        await support.Count(caller, [TicketStatus.Open], ct);
        await support.Thread(caller, ticket, ct);
        await support.Threads(caller, new TicketFilter(), PageRequest.Of(1, 3), ct);
        await services.GetRequiredService<SupportDesk>().List(TicketStatus.Open, TicketPriority.High, Page, ct);
    }

    private static async Task Marketing(IServiceProvider services, CancellationToken ct)
    {
        var (campaigns, id, rule) = (services.GetRequiredService<CampaignService>(), Sample.Id(), Sample.Id());
        var draft = new CampaignDraft { Channel = MessageChannel.Email, Name = "News", Subject = "News", Body = "<p>News</p>", Recipients = RecipientType.WithOrders };
        await campaigns.Create(Owner, draft, id, ct);
        await campaigns.Send(id, MessageChannel.Email, ct);
        await campaigns.Due(ct);
        await services.GetRequiredService<CampaignAudience>().Freeze(id, FrozenAudience.None, ct);
        await services.GetRequiredService<CampaignSender>().Send(new SendBatch(id, 0, AndLater: false, 0, 1), ct);
        await services.GetRequiredService<CampaignSender>().Send(new SendBatch(id, 1, AndLater: true, 0, 1), ct);
        await services.GetRequiredService<CampaignCourse>().Finish(id, ct);
        await services.GetRequiredService<CampaignReports>().Get(id, [MessageChannel.Email], ct);
        await services.GetRequiredService<CampaignReports>().Recipients(id, [MessageChannel.Email], SendOutcome.Skipped, Page, ct);
        await services.GetRequiredService<CampaignLists>().List([MessageChannel.Email], CampaignStatus.Sent, [MessageChannel.Email], Page, ct);
        await services.GetRequiredService<AutomationService>().List(ct);
        await services.GetRequiredService<AutomationService>().Create(
            Owner, new RuleDraft("Welcome", AutomationTrigger.CustomerRegistered, MessageChannel.Email, 0, null, "Hello", false), rule, ct);
        await AbandonedCart(services, ct);
        await services.GetRequiredService<AutomationTriggers>().Active(AutomationTrigger.Birthday, ct);
        await services.GetRequiredService<AutomationCalendar>().Begin(ct);
        await services.GetRequiredService<AutomationCalendar>().Run((_, _) => Task.CompletedTask, ct);
        await services.GetRequiredService<CustomerCalendar>().On(new DateOnly(2027, 2, 28), ct);
        await services.GetRequiredService<AutomationService>().Logs(rule, Sample.Time, DateTimeOffset.MaxValue, Page, ct);
    }

    private static async Task AbandonedCart(IServiceProvider services, CancellationToken ct)
    {
        var customer = services.GetRequiredService<AccountRepository>().Draft("John Doe", "john@example.com", null, Channels.PureEssence);
        var item = new CartItem { ItemId = 1, ProductId = 1, VariantKey = "60ml", Quantity = 1 };
        var cart = new Cart { CustomerId = customer.AccountId, Items = [item], CreatedAt = Sample.Time, UpdatedAt = Sample.Time };
        await services.GetRequiredService<IDocumentStore>().Create(cart, ct);
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
        await services.GetRequiredService<AutomationOccasions>().Look(AutomationRun.Of(rule, customer.AccountId, Sample.Time), rule, customer, ct);
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
        await services.GetRequiredService<IDocumentStore>().Create(webhook, ct);
        await services.GetRequiredService<WebhookService>().List(ct);
        await services.GetRequiredService<WebhookService>().Deliveries(webhook.WebhookId, Page, ct);
    }

    /// <summary>The customer is gone after this.</summary>
    private static async Task Customers(IServiceProvider services, Caller caller, CancellationToken ct)
    {
        var directory = services.GetRequiredService<CustomerDirectory>();
        foreach (var sort in Enum.GetValues<CustomerSort>())
        {
            await directory.List(new CustomerQuery(Page, "john", true, sort, true), ct);
        }

        await directory.Segments(3, ct);
        await services.GetRequiredService<AccountDirectory>().List(true, Page, ct);
        await services.GetRequiredService<StaffService>().List(Owner, ct);
        await services.GetRequiredService<AttemptLimiter>().Reset(ct);
        await services.GetRequiredService<CashOnDeliveryLimits>().RefusedAsync(Page, ct);
        await services.GetRequiredService<UploadService>().Save(caller, [new AttachedFile("a.pdf", "%PDF-"u8.ToArray(), "application/pdf", "pdf")], isUnused: true, ct);
        await services.GetRequiredService<UploadCleanup>().DeleteUnusedAsync(ct);
        await services.GetRequiredService<AccountService>().SetStatus(caller.AccountId, AccountStatus.Suspended, ct);
        await services.GetRequiredService<CustomerErasure>().Erase(caller.AccountId, ct);
    }
}
