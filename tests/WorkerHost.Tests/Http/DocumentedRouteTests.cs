using System.Text.Json;
using FunctionsCommerce.Api.Tests.Security;
using Xunit.Abstractions;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>Every documented route of the app that Azure runs answers as LocalHost does.</summary>
[Collection(nameof(Pair))]
public sealed class DocumentedRouteTests(Pair pair, ITestOutputHelper output)
{
    /// <summary>What the requests themselves made, as each host calls it.</summary>
    private readonly Dictionary<(string Api, string Thing), (string Local, string Worker)> made = [];

    [WorkerFact]
    public async Task Good_and_bad_requests_to_every_route_are_answered_as_by_LocalHost()
    {
        List<string> differences = [];
        HashSet<string> good = [];
        var count = 0;
        var bodies = new GoodBodies(pair.Seed);
        foreach (var each in new RouteCases(pair.Seed).All())
        {
            var (local, worker) = await pair.Send(
                each.ToRequest(thing => IdOf(each.Route, thing).Local), each.ToRequest(thing => IdOf(each.Route, thing).Worker));
            count++;
            differences.AddRange(
                Difference.Between(local, worker)
                    .Where(difference => !KnownDifferences.Explains(each.Name, difference))
                    .Select(difference => $"{each.Name}: {difference}"));
            if (each.IsGood && worker.IsGood)
            {
                good.Add(each.Route.Name);
                Keep(each.Route, bodies, local, worker);
            }
            else if (each.IsGood)
            {
                output.WriteLine($"{each.Name}: {worker.Status} {worker.Text[..Math.Min(300, worker.Text.Length)]}");
            }
        }

        output.WriteLine($"{count} requests, {good.Count} routes with a good answer");
        differences.ShouldBeEmpty(string.Join('\n', differences.Take(40)));
        var routes = ClassifiedRoute.Read();
        routes.Where(route => !good.Contains(route.Name) && bodies.RefusedBecause(route) is null)
            .Select(route => route.Name)
            .ShouldBeEmpty("say in bodies.json what these take");
        routes.Where(route => good.Contains(route.Name) && bodies.RefusedBecause(route) is not null)
            .Select(route => route.Name)
            .ShouldBeEmpty("these are not refused");
    }

    private (string? Local, string? Worker) IdOf(ClassifiedRoute route, string thing) =>
        made.TryGetValue((RouteApi.Of(route), thing), out var ids)
            ? ids
            : (pair.Seed.IdOf(RouteApi.Of(route), thing), pair.Seed.IdOf(RouteApi.Of(route), thing));

    private void Keep(ClassifiedRoute route, GoodBodies bodies, Reply local, Reply worker)
    {
        if (bodies.MadeBy(route) is var (thing, field))
        {
            made[(RouteApi.Of(route), thing)] = (ValueIn(local, field), ValueIn(worker, field));
        }
    }

    private static string ValueIn(Reply reply, string field) =>
        Values(JsonElement.Parse(reply.Body), field).FirstOrDefault() ?? $"no {field} in {reply.Text}";

    private static IEnumerable<string> Values(JsonElement element, string field) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => property.Name == field ? [$"{property.Value}"] : Values(property.Value, field)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(each => Values(each, field)),
        _ => [],
    };
}
