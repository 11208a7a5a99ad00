using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Search &amp; Autocomplete.</summary>
public sealed class Search(
    PureEssenceApi api, CatalogReader catalog, CatalogIndex index, StoreSettings settings, AnswerCache<Search.Key> answers)
{
    public readonly record struct Key(string Query);

    [Function("PureEssence_Search")]
    [Operation("Search products", Access.Public, Input = typeof(SearchQuery), Answer = typeof(SearchWire))]
    public Task<IResult> Find(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/search")] HttpRequest request, CancellationToken ct)
    {
        var query = new Key(request.QueryString.Value ?? "");
        var stamp = new Stamp(index.Version);
        return api.Public<SearchQuery>(request, ct, () => answers.Find(query, stamp), async input =>
        {
            var found = await catalog.Search(input.Q, PageRequest.Of(1, input.Limit).Limit, ct);
            return answers.Keep(query, stamp, api.Envelope(SearchWire.From(found, settings), null));
        });
    }
}
