using System.Net;
using FunctionsCommerce.Core.Accounts.Sessions;
using Microsoft.Extensions.Configuration;

namespace FunctionsCommerce.Api.Tests;

/// <summary>In one collection with all that take the development ports: they are one to a machine.</summary>
[Collection("development ports")]
public sealed class HostTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_unknown_route_gets_the_error_of_its_API()
    {
        var answer = await store.Get("/pure-essence/v1/nothing/here");

        answer.Expect(HttpStatusCode.NotFound);
        answer.At("success").GetBoolean().ShouldBeFalse();
        answer.At("error.code").GetString().ShouldBe("NOT_FOUND");
    }

    [Fact]
    public async Task A_route_with_another_verb_says_which_verbs_it_has()
    {
        var answer = await store.Delete("/pure-essence/v1/auth/login");

        answer.Expect(HttpStatusCode.MethodNotAllowed);
        answer.At("error.code").GetString().ShouldBe("METHOD_NOT_ALLOWED");
        answer.Headers["Allow"].ShouldContain("POST");
    }

    [Fact]
    public async Task A_path_of_no_API_gets_an_error_and_no_page()
    {
        var answer = await store.Get("/nowhere");

        answer.Expect(HttpStatusCode.NotFound);
        answer.At("success").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_documented_host_name_leads_to_its_API()
    {
        var answer = await store.Send(HttpMethod.Get, "/v1/nothing", null, null, ("Host", "api.pureessenceapothecary.com"));

        answer.At("error.code").GetString().ShouldBe("NOT_FOUND");
    }

    [Fact]
    public async Task The_page_of_the_developer_tools_is_there()
    {
        var answer = await store.Get("/local");

        answer.Expect(HttpStatusCode.OK);
        answer.Headers["Content-Type"].ShouldStartWith("text/html");
        (await store.Get("/")).Headers["Location"].ShouldBe("/local");
    }

    [Fact]
    public async Task The_developer_tools_list_the_explorers_of_the_APIs()
    {
        var answer = await store.Get("/local/apis");

        var explorer = answer.At("0.explorer").GetString().ShouldNotBeNull();
        (await store.Get(explorer)).Expect(HttpStatusCode.OK).Headers["Content-Type"].ShouldStartWith("text/html");
    }

    [Fact]
    public async Task A_taken_development_port_does_not_keep_the_host_from_starting()
    {
        await using var first = await TestHost.Start(options => options with { DevelopmentPorts = true });
        await using var second = await TestHost.Start(options => options with { DevelopmentPorts = true });

        (await first.Store.Get("/local/clock")).Expect(HttpStatusCode.OK);
        (await second.Store.Get("/local/clock")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Secrets_stay_the_same_in_a_data_folder()
    {
        await using var host = await TestHost.Start();
        var secrets = () => new[] { "Auth:SigningKey", "Auth:HashKey" }.Select(key => host.Store.Service<IConfiguration>()[key]).ToArray();
        var before = secrets();
        var protectedText = host.Store.Service<SecretProtector>().Protect("test", "kept");

        await host.Store.Restart();

        before.ShouldAllBe(secret => secret!.Length == 64);
        before.ShouldBeUnique();
        secrets().ShouldBe(before);
        host.Store.Service<SecretProtector>().Unprotect("test", protectedText).ShouldBe("kept");
    }

    [Fact]
    public async Task A_folder_from_before_the_hash_key_goes_on_with_its_signing_key()
    {
        var folder = Directory.CreateTempSubdirectory("store-").FullName;
        var signingKey = new string('s', 64);
        await File.WriteAllTextAsync(Path.Combine(folder, "secrets.json"), $$"""{"Auth:SigningKey":"{{signingKey}}"}""");

        await using var host = await TestHost.Start(options => options with { DataFolder = folder });

        host.Store.Service<IConfiguration>()["Auth:HashKey"].ShouldBe(signingKey);
    }

    [Fact]
    public async Task The_clock_advances_and_stays_ahead_after_a_restart()
    {
        await using var host = await TestHost.Start();
        var before = (await host.Store.Get("/local/clock")).At("now").GetDateTimeOffset();

        await host.Store.Advance(TimeSpan.FromDays(2));
        await host.Store.Restart();

        var after = (await host.Store.Get("/local/clock")).At("now").GetDateTimeOffset();
        (after - before).ShouldBeGreaterThan(TimeSpan.FromDays(2));
    }

    [Fact]
    public async Task Nonsense_does_not_advance_the_clock()
    {
        (await store.Post("/local/clock/advance", new { seconds = -1 })).Expect(HttpStatusCode.BadRequest);
        (await store.Post("/local/clock/advance", new { seconds = 1e300 })).Expect(HttpStatusCode.BadRequest);
        (await store.Post("/local/clock/advance", new { seconds = "soon" })).Expect(HttpStatusCode.BadRequest);
        (await store.Post("/local/clock/advance", null)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Every_subscription_shows_among_the_queues()
    {
        var answer = await store.Get("/local/queues");

        answer.Expect(HttpStatusCode.OK);
        answer.Json.EnumerateArray().ShouldAllBe(queue => queue.GetProperty("active").GetInt32() == 0);
        (await store.Post("/local/queues/no-such-queue/redrive")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_process_per_data_folder()
    {
        await Should.ThrowAsync<LocalHost.Storage.DataFolderInUseException>(
            () => LocalHost.LocalHostApp.StartAsync(store.Options, CancellationToken.None));
    }

    [Fact]
    public async Task A_taken_port_is_a_clear_error()
    {
        var options = store.Options with { Urls = store.App.Address.ToString(), DataFolder = store.Options.DataFolder + "-other" };

        var problem = await Should.ThrowAsync<IOException>(() => LocalHost.LocalHostApp.StartAsync(options, CancellationToken.None));

        problem.Message.ShouldContain(store.App.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
