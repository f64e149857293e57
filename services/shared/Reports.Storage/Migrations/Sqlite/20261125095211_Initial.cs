using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reports.Storage.Migrations.Sqlite
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
                    document_id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    report_id = table.Column<string>(type: "TEXT", nullable: false),
                    parsed_ref = table.Column<string>(type: "TEXT", nullable: false),
                    parser_revision = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    encoding = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    genre = table.Column<string>(type: "TEXT", nullable: false),
                    jurisdiction = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    review = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    delivered = table.Column<string>(type: "TEXT", nullable: true),
                    speaker = table.Column<string>(type: "TEXT", nullable: true),
                    meeting = table.Column<string>(type: "TEXT", nullable: true),
                    continued_from = table.Column<int>(type: "INTEGER", nullable: true),
                    continues_on = table.Column<int>(type: "INTEGER", nullable: true),
                    flags = table.Column<string>(type: "TEXT", nullable: false),
                    warnings = table.Column<string>(type: "TEXT", nullable: false),
                    characters = table.Column<int>(type: "INTEGER", nullable: false),
                    passages = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue", x => x.document_id);
                });

            migrationBuilder.CreateTable(
                name: "document_steps",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    document_id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    duration_ms = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_steps", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    state_since = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    parsed_ref = table.Column<string>(type: "TEXT", nullable: true),
                    index_name = table.Column<string>(type: "TEXT", nullable: true),
                    problem_code = table.Column<string>(type: "TEXT", nullable: true),
                    problem_arguments = table.Column<string>(type: "TEXT", nullable: true),
                    failed_step = table.Column<string>(type: "TEXT", nullable: true),
                    failure_detail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
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
