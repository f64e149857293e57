using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Reports.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "catalogue",
                columns: table => new
                {
                    document_id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    report_id = table.Column<string>(type: "text", nullable: false),
                    parsed_ref = table.Column<string>(type: "text", nullable: false),
                    parser_revision = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    encoding = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    genre = table.Column<string>(type: "text", nullable: false),
                    jurisdiction = table.Column<string>(type: "text", nullable: true),
                    code = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<string>(type: "text", nullable: true),
                    review = table.Column<string>(type: "text", nullable: true),
                    plan = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    delivered = table.Column<string>(type: "text", nullable: true),
                    speaker = table.Column<string>(type: "text", nullable: true),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    continued_from = table.Column<int>(type: "integer", nullable: true),
                    continues_on = table.Column<int>(type: "integer", nullable: true),
                    flags = table.Column<string>(type: "text", nullable: false),
                    warnings = table.Column<string>(type: "text", nullable: false),
                    characters = table.Column<int>(type: "integer", nullable: false),
                    passages = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue", x => x.document_id);
                });

            migrationBuilder.CreateTable(
                name: "document_steps",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    document_id = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    step = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    duration_ms = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_steps", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    state_since = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: false),
                    parsed_ref = table.Column<string>(type: "text", nullable: true),
                    index_name = table.Column<string>(type: "text", nullable: true),
                    problem_code = table.Column<string>(type: "text", nullable: true),
                    problem_arguments = table.Column<string>(type: "text", nullable: true),
                    failed_step = table.Column<string>(type: "text", nullable: true),
                    failure_detail = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    type = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_code_genre_year",
                table: "catalogue",
                columns: new[] { "code", "genre", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_report_id",
                table: "catalogue",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "ix_document_steps_document_id",
                table: "document_steps",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_document_steps_step_at",
                table: "document_steps",
                columns: new[] { "step", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_received_at_id",
                table: "documents",
                columns: new[] { "received_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_state_state_since",
                table: "documents",
                columns: new[] { "state", "state_since" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "catalogue");

            migrationBuilder.DropTable(
                name: "document_steps");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
