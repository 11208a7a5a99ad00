using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Marketing;

/// <summary>The calls for a campaign or for a message: both are reported on alike.</summary>
/// <param name="Send">Null where it cannot be sent by a click.</param>
public sealed record ReportSource(
    Func<Task<MarketingReport>> Read, Func<SendOutcome?, int, Task<RecipientList>> Recipients, Func<Task>? Send, Func<Task> Cancel,
    Func<Task> Resume)
{
    public static ReportSource Campaign(CateredByAfricaClient api, string id) => new(
        async () => (await api.GetCampaignAsync(id)).Data,
        async (status, page) => (await api.ListCampaignRecipientsAsync(id, status, page, 20)).Data,
        () => api.SendCampaignAsync(id),
        () => api.CancelCampaignAsync(id),
        () => api.ResumeCampaignAsync(id));

    public static ReportSource Message(CateredByAfricaClient api, string id) => new(
        async () => (await api.GetMessageAsync(id)).Data,
        async (status, page) => (await api.ListMessageRecipientsAsync(id, status, page, 20)).Data,
        null,
        () => api.CancelMessageAsync(id),
        () => api.ResumeMessageAsync(id));
}
