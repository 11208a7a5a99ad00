using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Entra;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.ImportExport.Orders;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Fulfilment;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;
using FunctionsCommerce.Core.Webhooks;
using static FunctionsCommerce.Core.Customers.ErasureRule;

namespace FunctionsCommerce.Core.Customers;

/// <summary>The one list of what erasing a customer does to every document type. A type that is not on it fails a test.</summary>
public static class ErasureRules
{
    public const string Nobody = "Deleted customer";
    public const string Nothing = "Deleted";

    /// <summary>No mail is ever sent there (RFC 2606).</summary>
    private const string Domain = "@deleted.invalid";

    private const string Books = "Accounts must be kept for years; it names nobody but a number that leads to no person any more";
    private const string Numbers = "Figures under a number that leads to no person any more";
    private const string NotPersonal = "Says nothing about a customer";
    private const string Expires = "Holds hashes or ids only and is gone by itself within hours or days";

    /// <summary>The email of nobody: accounts keep theirs apart.</summary>
    public static string EmailOf(long customerId) => $"deleted-{Base36.Encode(customerId)}{Domain}";

    public static bool IsErased(string email) => email.EndsWith(Domain, StringComparison.Ordinal);

    public static IReadOnlyList<ErasureRule> All { get; } =
    [
        Delete<AddressBook>("Where the person lives"),
        Delete<Cart>("Nobody will buy it"),
        Delete<Wishlist>("What the person likes"),
        Delete<RecentlyViewed>("What the person looked at"),
        Delete<Notification>("What the person was told"),
        Delete<SavedPaymentMethods>("How the person pays"),
        Delete<RecentMarketingMessages>("When the person was written to"),
        Delete<TrackingSubscription>("Nobody is to be told any more"),
        Delete<CashOrderCounter>("Which cash orders are open; nobody orders any more"),
        Delete<CustomerReviewKey>("A list of the person's reviews"),
        Delete<OneTimeCode>("Nobody logs in any more"),
        Delete<PasswordReset>("Nobody logs in any more"),
        Delete<Session>("Nobody is logged in any more"),
        Delete<IdempotencyRecord>("Answers that name the person"),
        Elsewhere<Upload>(Erasure.Deleted, "With its file"),
        Elsewhere<EmailKey>(Erasure.Deleted, "The address is free again"),
        Elsewhere<AnniversaryEntry>(Erasure.Deleted, "By the event that the birth date has gone"),

        Elsewhere<Account>(Erasure.Blanked, "The number stays taken; name, addresses, password and preferences go"),
        Elsewhere<Order>(Erasure.Blanked, "Name and addresses go; " + Books),
        Elsewhere<Review>(Erasure.Blanked, "An opinion of the product; name and pictures go"),
        Blank<ReturnRequest>("What was written and photographed goes; " + Books, request => request with
        {
            Reason = Nothing,
            Description = null,
            Images = [],
            Items = [.. request.Items.Select(item => item with { Reason = Nothing })],
        }),
        Blank<Ticket>(
            "That there was a question counts; its text goes",
            ticket => ticket with { Subject = Nothing, FoldedSubject = null, Description = Nothing, Attachments = [] }),
        Blank<TicketMessage>("That it was answered counts; the texts of both sides go", message => message with
        {
            SenderName = message.Sender == MessageSender.Customer ? Nobody : message.SenderName,
            Content = Nothing,
            Attachments = [],
        }),
        Blank<GiftCard>("It is money owed; names and words go", card => card with { Sender = Nobody, Recipient = null, Message = null }),
        Blank<GiftCardPurchase>("Names and words go, message and the recipient's address once the card has been delivered; "
            + Books, purchase => purchase with
        {
            Sender = Nobody,
            Message = purchase.DueAt is null ? null : purchase.Message,
            RecipientEmail = purchase.DueAt is null ? null : purchase.RecipientEmail,
        }),
        Blank<Subscription>(
            "Nothing is delivered any more; " + Numbers, subscription => subscription with { Status = SubscriptionStatus.Cancelled }),

        Blank<WalletEntry>(
            "What staff wrote goes; " + Books, entry => entry.StaffId is null ? entry : entry with { Description = Nothing }),
        Blank<LoyaltyEntry>(
            "What staff wrote goes; " + Books, entry => entry.StaffId is null ? entry : entry with { Description = Nothing }),

        Keep<Wallet>(Books),
        Keep<LoyaltyAccount>(Books),
        Keep<LoyaltyOrder>(Books),
        Keep<LoyaltyRedemption>(Books),
        Keep<CouponRedemption>(Books),
        Keep<CouponCustomer>("Keeps a coupon's limit; " + Numbers),
        Keep<Reservation>("Stock; " + Numbers),
        Keep<VoidedAccountId>("Keeps an account's id from being taken late, for a day"),
        Keep<VoidedOrderId>("Keeps an order's id from being taken again"),
        Keep<FraudSignal>("Evidence of an attempted fraud, to defend legal claims"),
        Keep<OrderMetrics>(Numbers),
        Keep<CustomerMetricsDocument>(Numbers),
        Keep<CountedReview>(Numbers),
        Keep<ReviewVote>(Numbers),
        Keep<ReviewKey>("Leads to a review that stays"),
        Keep<OrderKey>("Leads to an order that stays"),
        Keep<ImportedOrderKey>("Leads to an order that stays"),
        Keep<TicketKey>("Leads to a ticket that stays"),
        Keep<GiftCardCodeKey>("Leads to a card that stays; a hash"),
        Keep<CampaignRecipient>("Counts a campaign's recipients; " + Numbers),
        Keep<AutomationLog>("Shows that a rule ran; " + Numbers),
        Keep<AutomationMessage>("Keeps a message from going out twice; " + Numbers),
        Keep<MetricContribution>(Numbers),
        Keep<OutboxEvent>(Expires),
        Keep<ParkedEvent>("Waits for staff, gone after 90 days"),
        Keep<GatewayEventKey>(Expires),
        Keep<ResetTokenKey>(Expires),
        Keep<LoginFailures>(Expires),
        Keep<AccountLoginFailures>(Expires),
        Keep<FailedCodeCounter>(Expires),
        Keep<RateLimitCounter>(Expires),
        Keep<WebhookDelivery>("What was sent to the merchant's own systems, gone after 30 days"),

        Keep<Product>(NotPersonal),
        Keep<Variant>(NotPersonal),
        Keep<SlugKey>(NotPersonal),
        Keep<ProductGroups>(NotPersonal),
        Keep<Restocking>(NotPersonal),
        Keep<StockMovement>("Stock; " + Numbers),
        Keep<Coupon>(NotPersonal),
        Keep<Campaign>(NotPersonal),
        Keep<AutomationRule>(NotPersonal),
        Keep<AutomationStatistics>(NotPersonal),
        Keep<AnniversaryCursor>(NotPersonal),
        Keep<Webhook>(NotPersonal),
        Keep<MonthlyMetrics>(NotPersonal),
        Keep<ProductSales>(NotPersonal),
        Keep<ProductSalesShard>(NotPersonal),
        Keep<StorefrontSettings>(NotPersonal),
        Keep<CleanupCursor>(NotPersonal),
        Keep<RefundSweepCursor>(NotPersonal),
        Keep<EntraUserKey>("Of staff, who are not erased"),
        Keep<ApiKey>("Of staff, who are not erased"),
        Keep<ImportJob>(NotPersonal),
        Keep<ImportErrors>(NotPersonal),
        Keep<ExportJob>(NotPersonal),
        Keep<AdminBootstrapMarker>(NotPersonal),
        Keep<StoreCurrency>(NotPersonal),
        Keep<IdSlot>(NotPersonal),
    ];
}
